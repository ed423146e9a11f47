package cn.huiyin.visits;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.duties.Occurrences;
import cn.huiyin.policy.OpenSettings;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.MovableClock;
import cn.huiyin.testing.World;
import cn.huiyin.visits.VisitedEstate.Opened;
import cn.huiyin.visits.VisitedEstate.Told;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@HuiyinTest
class RecheckIT {

    private static final Map<String, Object> ALL = Map.of("recheckShare", 100);

    private final World world;
    private final MovableClock clock;
    private final TransactionTemplate transaction;
    private final DrawRechecks draw;
    private final Api api;
    private final VisitedEstate estates;
    private final Calling calling;

    @Autowired
    RecheckIT(
            World world,
            MovableClock clock,
            TransactionTemplate transaction,
            OpenSettings settings,
            Occurrences occurrences,
            DrawRechecks draw,
            Api api) {
        this.world = world;
        this.clock = clock;
        this.transaction = transaction;
        this.draw = draw;
        this.api = api;
        this.estates = new VisitedEstate(world, clock, transaction, settings, occurrences);
        this.calling = new Calling(api);
    }

    @Test
    void drawsTheLeastNumberOfAMonthOnceAndOnlyFromWhatWasClaimed() {
        Opened estate = estates.open("sunshine-coast", Map.of("recheckShare", 0, "recheckMinimum", 2));
        Opened other = estates.open("sunshine-coast", Map.of("recheckShare", 0));
        for (int i = 0; i < 4; i++) {
            visited(estate);
        }
        visited(other);
        calling.attempt(estate.as(Role.DESK), estates.replied(estate, Told.COMPLAINT), "PHONE", "NO_ANSWER");
        calling.deny(estate.as(Role.OCCUPANT), visited(estate));
        YearMonth month = YearMonth.from(clock.instant().atZone(ZoneId.of("Asia/Shanghai")));
        clock.moveBy(Duration.ofDays(40));

        complete(estate, month);
        complete(estate, month);

        assertThat(drawn(estate)).isEqualTo(2);
        assertThat(drawn(other)).isZero();
        assertThat(world.jdbc()
                        .sql(
                                "select count(*) from rechecks r join visits v on v.id = r.visit_id where r.estate_id = ? and v.denied_at is not null")
                        .param(estate.estate())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void listsForTheQualityDepartmentWhomToCall() {
        Opened estate = estates.open("sunshine-coast", ALL);
        visited(estate);

        JsonNode node = list(estate.as(Role.QUALITY), false).path(0).path("node");

        assertThat(node.path("contact").path("name").asString()).isEqualTo("王芳");
        assertThat(node.path("visit").path("method").asString()).isEqualTo("PHONE");
        assertThat(node.path("own").asBoolean()).isFalse();
        assertThat(node.path("result").isNull()).isTrue();
    }

    @Test
    void notesThatAVisitWasSo() {
        Opened estate = estates.open("sunshine-coast", ALL);
        visited(estate);
        String id = id(estate);

        JsonNode said = record(estate.as(Role.QUALITY), id, "CONFIRMED", 4).data("/recheckRecord");

        assertThat(said.path("errors")).isEmpty();
        assertThat(said.at("/recheck/result").asString()).isEqualTo("CONFIRMED");
        assertThat(said.at("/recheck/checkedBy").asString()).isEqualTo("QUALITY");
        assertThat(list(estate.as(Role.QUALITY), false)).isEmpty();
        assertThat(list(estate.as(Role.QUALITY), true)).hasSize(1);
        assertThat(error(record(estate.as(Role.HEAD_OFFICE), id, "NOT_SO", null)))
                .isEqualTo("visit.recheck.done");
    }

    @Test
    void takesAVisitBackThatWasNotSo() {
        Opened estate = estates.open("sunshine-coast", ALL);
        UUID matter = estates.replied(estate, Told.COMPLAINT);
        calling.visit(estate.as(Role.DESK), matter, "PHONE", true, 5);

        record(estate.as(Role.QUALITY), id(estate), "NOT_SO", null);

        assertThat(estates.column(matter, "return_visit")).isEqualTo("OWED");
        assertThat(world.jdbc()
                        .sql("select count(*) from visits where case_id = ? and denied_at is not null")
                        .param(matter)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void endsAfterTheSetAttempts() {
        Opened estate = estates.open("sunshine-coast", ALL);
        visited(estate);
        String id = id(estate);

        record(estate.as(Role.QUALITY), id, "NOT_REACHED", null);
        record(estate.as(Role.QUALITY), id, "NOT_REACHED", null);
        assertThat(list(estate.as(Role.QUALITY), false)
                        .path(0)
                        .path("node")
                        .path("attempts")
                        .asInt())
                .isEqualTo(2);
        record(estate.as(Role.QUALITY), id, "NOT_REACHED", null);

        assertThat(list(estate.as(Role.QUALITY), false)).isEmpty();
    }

    @Test
    void isNeverMadeByWhoMadeTheVisit() {
        Opened estate = estates.open("sunshine-coast", ALL);
        UUID matter = estates.replied(estate, Told.COMPLAINT);
        calling.visit(estate.as(Role.QUALITY), matter, "PHONE", true, 5);
        String id = id(estate);

        assertThat(error(record(estate.as(Role.QUALITY), id, "CONFIRMED", 5))).isEqualTo("visit.recheck.own");
        assertThat(error(record(estate.as(Role.HEAD_OFFICE), id, "CONFIRMED", 5)))
                .isEmpty();
    }

    @Test
    void takesASatisfactionOnlyWithAConfirmation() {
        Opened estate = estates.open("sunshine-coast", ALL);
        visited(estate);

        assertThat(error(record(estate.as(Role.QUALITY), id(estate), "NOT_SO", 3)))
                .isEqualTo("visit.satisfaction.range");
        assertThat(error(record(estate.as(Role.QUALITY), id(estate), "CONFIRMED", 6)))
                .isEqualTo("visit.satisfaction.range");
        assertThat(list(estate.as(Role.QUALITY), false)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "DIRECTOR", "SUPERVISOR", "OCCUPANT", "COMMITTEE"})
    void isHiddenFromTheEstate(Role role) {
        Opened estate = estates.open("sunshine-coast", ALL);
        visited(estate);

        assertThat(api.call(estate.as(role), "{ recheckList { edges { node { id } } } }")
                        .refusal())
                .isEqualTo("FORBIDDEN");
        assertThat(record(estate.as(role), id(estate), "CONFIRMED", null).refusal())
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void isHiddenFromOtherCompanies() {
        Opened estate = estates.open("sunshine-coast", ALL);
        Opened other = estates.open("sunshine-coast", ALL);
        visited(estate);

        assertThat(list(other.as(Role.QUALITY), false)).isEmpty();
        assertThat(record(other.as(Role.QUALITY), id(estate), "NOT_SO", null).refusal())
                .isEqualTo("NOT_FOUND");
        assertThat(drawn(estate)).isEqualTo(1);
    }

    private String visited(Opened estate) {
        return calling.visit(estate.as(Role.DESK), estates.replied(estate, Told.COMPLAINT), "PHONE", true, 4)
                .value("/visit/id");
    }

    private void complete(Opened estate, YearMonth month) {
        Scope.run(
                Scope.system(estate.company().id(), estate.estate()),
                () -> transaction.executeWithoutResult(status -> draw.complete(estate.estate(), month)));
    }

    private int drawn(Opened estate) {
        return world.jdbc()
                .sql("select count(*) from rechecks where estate_id = ?")
                .param(estate.estate())
                .query(Integer.class)
                .single();
    }

    private String id(Opened estate) {
        List<String> ids = world.jdbc()
                .sql("select id::text from rechecks where estate_id = ?")
                .param(estate.estate())
                .query(String.class)
                .list();
        return ids.getFirst();
    }

    private JsonNode list(Api.As as, boolean done) {
        return api.call(
                        as,
                        "query($done: Boolean) { recheckList(done: $done) { edges { node { id attempts result own contact { name } visit { method } case { id } } } } }",
                        Map.of("done", done))
                .data("/recheckList/edges");
    }

    private Api.Answer record(Api.As as, String id, String result, Integer satisfaction) {
        return api.call(
                as,
                "mutation { recheckRecord(input: {recheckId: \"%s\", result: %s, satisfaction: %s, note: \"x\"}) { recheck { result checkedBy } errors { code } } }"
                        .formatted(id, result, satisfaction));
    }

    private static String error(Api.Answer answer) {
        return answer.data("/recheckRecord/errors/0/code").asString("");
    }
}
