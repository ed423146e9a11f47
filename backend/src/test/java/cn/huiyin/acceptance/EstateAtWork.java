package cn.huiyin.acceptance;

import cn.huiyin.attachments.Pictures;
import cn.huiyin.cases.CaseWorld;
import cn.huiyin.duties.DutyWorld;
import cn.huiyin.duties.LookAtDuties;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.Listeners;
import cn.huiyin.testing.MovableClock;
import cn.huiyin.testing.World;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;

/** One estate under a template, driven as its people drive it: through GraphQL, while the clock moves. */
public final class EstateAtWork {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Api api;
    private final World world;
    private final MovableClock clock;
    private final LookAtDuties duties;
    private final World.Company company;
    private UUID unit;
    private UUID occupant;
    private Api.As occupantCalls;

    private EstateAtWork(
            AutowireCapableBeanFactory beans, String template, String opened, Map<String, Object> figures) {
        Beans found = beans.createBean(Beans.class);
        this.api = found.api();
        this.world = found.world();
        this.clock = found.clock();
        this.duties = found.duties();
        DutyWorld office = DutyWorld.in(beans);
        at(opened);
        this.company = office.open(template, figures);
        nextHousehold();
    }

    /** From now on another household of the estate is the one that has something to say. */
    public EstateAtWork nextHousehold() {
        this.unit = CaseWorld.unit(world, company);
        this.occupant = CaseWorld.occupant(world, company, unit);
        this.occupantCalls = world.member(
                        company.id(), company.organization(), company.estate(), Role.OCCUPANT, null, occupant)
                .as();
        return this;
    }

    /** A fresh company with one estate, on Tuesday, 1 December 2026, at ten. */
    public static EstateAtWork under(AutowireCapableBeanFactory beans, String template) {
        return under(beans, template, "2026-12-01T10:00");
    }

    /** The same, at another local time. */
    public static EstateAtWork under(AutowireCapableBeanFactory beans, String template, String opened) {
        return under(beans, template, opened, Map.of());
    }

    /** The same, with figures of its own. */
    public static EstateAtWork under(
            AutowireCapableBeanFactory beans, String template, String opened, Map<String, Object> figures) {
        return new EstateAtWork(beans, template, opened, figures);
    }

    /** The same at the usual time, with figures of its own. */
    public static EstateAtWork under(AutowireCapableBeanFactory beans, String template, Map<String, Object> figures) {
        return under(beans, template, "2026-12-01T10:00", figures);
    }

    /** Moves the clock to a local time, as {@code 2026-12-01T10:00}. */
    public EstateAtWork at(String local) {
        clock.moveTo(LocalDateTime.parse(local).atZone(ZONE).toInstant());
        return this;
    }

    public Instant now() {
        return clock.instant();
    }

    public EstateAtWork pass(Duration time) {
        clock.moveBy(time);
        return this;
    }

    /** Lets the job look at what fell due by now. */
    public void look() {
        duties.run();
    }

    /** Waits until what listens to the acts has done its part. */
    public EstateAtWork settled() {
        Listeners.finished(world.jdbc());
        return this;
    }

    public World.Company company() {
        return company;
    }

    public UUID unit() {
        return unit;
    }

    public UUID occupant() {
        return occupant;
    }

    /** How somebody of the staff, or the occupant, calls. */
    public Api.As as(Role role) {
        return role == Role.OCCUPANT ? occupantCalls : company.as(role);
    }

    /** Another occupant of the same unit or another. */
    public Api.As neighbour(UUID where) {
        UUID other = CaseWorld.occupant(world, company, where);
        return world.member(company.id(), company.organization(), company.estate(), Role.OCCUPANT, null, other)
                .as();
    }

    public Api api() {
        return api;
    }

    public World world() {
        return world;
    }

    /** A picture that somebody has uploaded, by its id. */
    public String photo(Role by) {
        LinkedMultiValueMap<String, Object> body = new LinkedMultiValueMap<>();
        body.add("file", new ByteArrayResource(Pictures.jpeg()) {
            @Override
            public String getFilename() {
                return "photo.jpg";
            }
        });
        return api.rest(as(by))
                .post()
                .uri("/api/uploads")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(body)
                .retrieve()
                .body(JsonNode.class)
                .path("id")
                .asString();
    }

    /** A complaint by phone, taken in by the desk for the occupant. */
    public Matter complaint() {
        return received(Role.DESK, Map.of());
    }

    /** A repair by phone, taken in by the desk for the occupant. */
    public Matter repair() {
        return received(Role.DESK, Map.of("kind", "REPAIR", "description", "厨房水管漏水。"));
    }

    /** A matter taken in by somebody, with what differs from a complaint by phone. */
    public Matter received(Role by, Map<String, ?> input) {
        Api.Answer answer = receive(by, input);
        if (!answer.data("/caseReceive/case/id").isString()) {
            throw new AssertionError("Not received: " + answer.body());
        }
        return new Matter(this, answer.data("/caseReceive/case/id").asString());
    }

    /** A case that is nowhere. */
    public Matter absent() {
        return new Matter(this, UUID.randomUUID().toString());
    }

    /** A case that came in by another way. */
    public Matter matter(String id) {
        return new Matter(this, id);
    }

    /** The plain answer to an attempt to take something in. */
    public Api.Answer receive(Role by, Map<String, ?> input) {
        Map<String, Object> told = new HashMap<>(Map.of(
                "kind",
                "COMPLAINT",
                "channel",
                by == Role.OCCUPANT ? "ONLINE" : "PHONE",
                "description",
                "楼道灯坏了三天没人管。",
                "unitId",
                unit.toString()));
        if (by != Role.OCCUPANT) {
            told.putAll(Map.of("occupantId", occupant.toString(), "recordingMissing", "座机没有录音"));
        }
        told.putAll(input);
        if (input.containsKey("reporterName")) {
            told.keySet().removeAll(List.of("occupantId", "unitId"));
            told.put("placeText", "二号门岗");
        }
        return api.call(as(by), Matter.document("caseReceive"), Map.of("input", told));
    }

    /** What a test of this kind needs of the context. */
    record Beans(Api api, World world, MovableClock clock, LookAtDuties duties) {}
}
