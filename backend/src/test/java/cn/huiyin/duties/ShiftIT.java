package cn.huiyin.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.World;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import tools.jackson.databind.JsonNode;

/** A shift hands over its open list; the next takes it over by name. */
@HuiyinTest
class ShiftIT {

    private static final String FIELDS = "{ id handedByName count note takenByName own open { clauseId } }";
    private static final String SHOW = "{ shiftHandovers " + FIELDS + " }";
    private static final String HAND =
            "mutation($input: ShiftHandOverInput!) { shiftHandOver(input: $input) { handover " + FIELDS
                    + " errors { code } } }";
    private static final String TAKE =
            "mutation($input: ShiftTakeOverInput!) { shiftTakeOver(input: $input) { handover " + FIELDS
                    + " errors { code } } }";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Api api;

    private DutyWorld duties;
    private World.Company company;
    private Api.As next;
    private UUID subject;

    @BeforeEach
    void receiveAComplaint() {
        duties = DutyWorld.in(beans);
        company = duties.open("sunshine-coast");
        UUID department = duties.world()
                .jdbc()
                .sql("select department_id from memberships where id = ?")
                .param(company.membership(Role.DESK))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list()
                .getFirst();
        next = duties.world()
                .member(company.id(), company.organization(), company.estate(), Role.DESK, department, null)
                .as();
        subject = UUID.randomUUID();
        duties.record(company, subject, "case.received", complaint());
    }

    @Test
    void goesToTheNextByNameWithWhatIsStillOpen() {
        JsonNode handed = hand(company.as(Role.DESK), "钥匙在抽屉里").at("/shiftHandOver/handover");
        int count = handed.path("count").asInt();
        assertThat(count).isPositive();
        assertThat(handed.path("open").size()).isEqualTo(count);
        assertThat(handed.path("takenByName").isNull()).isTrue();

        Map<String, Object> triaged = complaint();
        triaged.put("valid", true);
        duties.record(company, subject, "case.triaged", triaged);
        JsonNode seen = api.call(next, SHOW).data("/shiftHandovers/0");
        assertThat(seen.path("note").asString()).isEqualTo("钥匙在抽屉里");
        assertThat(seen.path("own").asBoolean()).isFalse();
        assertThat(seen.path("count").asInt()).isEqualTo(count);
        assertThat(seen.path("open").size()).isLessThan(count);

        JsonNode taken = take(next, seen.path("id").asString()).at("/shiftTakeOver/handover");
        assertThat(taken.path("takenByName").asString()).isNotEmpty();
        assertThat(take(next, seen.path("id").asString())
                        .at("/shiftTakeOver/errors/0/code")
                        .asString())
                .isEqualTo("duties.shift.taken");
    }

    @Test
    void isNotTakenOverByWhoeverHandedItNorSeenByOthers() {
        String id =
                hand(company.as(Role.DESK), "").at("/shiftHandOver/handover/id").asString();

        assertThat(take(company.as(Role.DESK), id)
                        .at("/shiftTakeOver/errors/0/code")
                        .asString())
                .isEqualTo("duties.shift.own");
        assertThat(api.call(company.as(Role.GUARD), SHOW)
                        .data("/shiftHandovers")
                        .size())
                .isZero();
        assertThat(api.call(company.as(Role.GUARD), TAKE, Map.of("input", Map.of("handoverId", id)))
                        .refusal())
                .isEqualTo("NOT_FOUND");
        assertThat(api.call(company.as(Role.DIRECTOR), SHOW).refusal()).isEqualTo("FORBIDDEN");
        World.Company other = duties.open("sunshine-coast");
        assertThat(api.call(other.as(Role.DESK), TAKE, Map.of("input", Map.of("handoverId", id)))
                        .refusal())
                .isEqualTo("NOT_FOUND");
        assertThat(api.call(next, SHOW).data("/shiftHandovers/0/takenByName").isNull())
                .isTrue();
    }

    @Test
    void asksForSomethingToHandOver() {
        Api.As guard = company.as(Role.GUARD);

        assertThat(hand(guard, " ").at("/shiftHandOver/errors/0/code").asString())
                .isEqualTo("duties.shift.nothing");
        assertThat(hand(guard, "长".repeat(1001))
                        .at("/shiftHandOver/errors/0/code")
                        .asString())
                .isEqualTo("duties.shift.note");
        assertThat(api.call(guard, SHOW).data("/shiftHandovers").size()).isZero();
    }

    private Map<String, Object> complaint() {
        Map<String, Object> facts = new HashMap<>(duties.repair());
        facts.put("kind", "complaint");
        return facts;
    }

    private JsonNode hand(Api.As as, String note) {
        return api.call(as, HAND, Map.of("input", Map.of("note", note))).body().path("data");
    }

    private JsonNode take(Api.As as, String id) {
        return api.call(as, TAKE, Map.of("input", Map.of("handoverId", id)))
                .body()
                .path("data");
    }
}
