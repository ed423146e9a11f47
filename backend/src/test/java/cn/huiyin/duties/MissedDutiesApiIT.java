package cn.huiyin.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.World;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import tools.jackson.databind.JsonNode;

/** What people do about a missed duty beside doing it: take note, say why, and read the company's weekly list. */
@HuiyinTest
class MissedDutiesApiIT {

    private static final String SEEN = """
            query($id: ID!) { duty(id: $id) { canAcknowledge acknowledgedAt asksForLateReason lateReason breachedAt } }
            """;

    private static final String ACKNOWLEDGE = """
            mutation($input: DutyAcknowledgeInput!) { dutyAcknowledge(input: $input) {
              duty { canAcknowledge acknowledgedAt } errors { code } } }
            """;

    private static final String EXPLAIN = """
            mutation($input: DutyLatenessExplainInput!) { dutyLatenessExplain(input: $input) {
              duty { lateReason asksForLateReason } errors { code path } } }
            """;

    private static final String LATENESS =
            "{ lateness(from: \"2026-12-01\", to: \"2026-12-01\") { clauseId cause count } }";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    LookAtDuties lookAtDuties;

    @Autowired
    Api api;

    private DutyWorld duties;
    private World.Company company;
    private String id;

    @BeforeEach
    void missAnArrival() {
        duties = DutyWorld.in(beans);
        company = duties.open("sunshine-coast");
        UUID subject = UUID.randomUUID();
        Map<String, Object> facts = new HashMap<>(duties.repair());
        facts.put("valid", true);
        facts.put("urgency", "urgent");
        duties.inside(
                company,
                () -> beans.getBean(Occurrences.class)
                        .record(duties.occurrence(company, subject, "case.triaged", facts, duties.now())
                                .assignedTo(company.membership(Role.WORKER))));
        id = duties.one(company, subject, "SUN-4").id().toString();
    }

    @Test
    void letsTheOneWhoWasToldTakeNote() {
        assertThat(acknowledge(Role.SUPERVISOR)
                        .data("/dutyAcknowledge/errors/0/code")
                        .asString())
                .isEqualTo("duties.acknowledge.not-told");
        missed();

        assertThat(seen(Role.SUPERVISOR).path("canAcknowledge").asBoolean()).isTrue();
        assertThat(seen(Role.DIRECTOR).path("canAcknowledge").asBoolean()).isFalse();
        assertThat(acknowledge(Role.DIRECTOR)
                        .data("/dutyAcknowledge/errors/0/code")
                        .asString())
                .isEqualTo("duties.acknowledge.not-told");
        Api.Answer done = acknowledge(Role.SUPERVISOR);

        assertThat(done.data("/dutyAcknowledge/errors").size()).isZero();
        assertThat(done.data("/dutyAcknowledge/duty/canAcknowledge").asBoolean())
                .isFalse();
        assertThat(done.data("/dutyAcknowledge/duty/acknowledgedAt").isNull()).isFalse();
    }

    @Test
    void asksWhyItWasLateOnceItIs() {
        assertThat(seen(Role.WORKER).path("asksForLateReason").asBoolean()).isFalse();
        assertThat(explain(Role.WORKER, "堵车")
                        .data("/dutyLatenessExplain/errors/0/code")
                        .asString())
                .isEqualTo("duties.lateness.not-late");
        missed();
        assertThat(seen(Role.WORKER).path("asksForLateReason").asBoolean()).isTrue();
        assertThat(explain(Role.WORKER, " ")
                        .data("/dutyLatenessExplain/errors/0/path")
                        .toString())
                .isEqualTo("[\"input\",\"reason\"]");
        assertThat(explain(Role.WORKER, "长".repeat(501))
                        .data("/dutyLatenessExplain/errors/0/code")
                        .asString())
                .isEqualTo("duties.lateness.too-long");

        Api.Answer given = explain(Role.WORKER, "电梯停运，走楼梯上 28 层");

        assertThat(given.data("/dutyLatenessExplain/duty/lateReason").asString())
                .isEqualTo("电梯停运，走楼梯上 28 层");
        assertThat(seen(Role.DIRECTOR).path("lateReason").asString()).isEqualTo("电梯停运，走楼梯上 28 层");
        assertThat(seen(Role.DIRECTOR).path("asksForLateReason").asBoolean()).isFalse();
        assertThat(explain(Role.DIRECTOR, "别的")
                        .data("/dutyLatenessExplain/errors/0/code")
                        .asString())
                .isEqualTo("duties.lateness.already");
    }

    @Test
    void leavesTheReasonToThoseWhoMustDoIt() {
        missed();

        assertThat(explain(Role.DESK, "不知道").refusal()).isEqualTo("FORBIDDEN");
        assertThat(explain(Role.QUALITY, "不知道").refusal()).isEqualTo("FORBIDDEN");
        assertThat(seen(Role.DIRECTOR).path("lateReason").isNull()).isTrue();
    }

    @Test
    void readsTheWeeklyListByItself() {
        missed();
        assertThat(listed()).isZero();

        duties.world()
                .jdbc()
                .sql("update duties set listed_at = breached_at where id = ?::uuid")
                .params(id)
                .update();

        assertThat(listed()).isEqualTo(1);
    }

    @Test
    void countsLatenessByClauseAndCauseAndOpensWhatIsBehind() {
        assertThat(lateness(Role.DIRECTOR).size()).isZero();
        missed();
        assertThat(lateness(Role.DIRECTOR).toString())
                .isEqualTo("[{\"clauseId\":\"SUN-4\",\"cause\":null,\"count\":1}]");
        assertThat(behind("unexplained: true").size()).isEqualTo(1);

        api.call(
                company.as(Role.WORKER),
                EXPLAIN,
                Map.of("input", Map.of("dutyId", id, "reason", "电梯停运", "cause", "THIRD_PARTY")));

        assertThat(lateness(Role.QUALITY).toString())
                .isEqualTo("[{\"clauseId\":\"SUN-4\",\"cause\":\"THIRD_PARTY\",\"count\":1}]");
        assertThat(behind("unexplained: true").size()).isZero();
        assertThat(behind("clauseId: \"SUN-4\", cause: WEATHER").size()).isZero();
        assertThat(behind("clauseId: \"SUN-4\", cause: THIRD_PARTY").findValuesAsString("id"))
                .containsExactly(id);
        assertThat(api.call(
                                company.as(Role.DIRECTOR),
                                "{ lateness(from: \"2026-12-02\", to: \"2026-12-31\") { count } }")
                        .data("/lateness")
                        .size())
                .isZero();
        assertThat(api.call(company.as(Role.SUPERVISOR), LATENESS).refusal()).isEqualTo("FORBIDDEN");
        assertThat(api.call(DutyWorld.in(beans).open("sunshine-coast").as(Role.HEAD_OFFICE), LATENESS)
                        .data("/lateness")
                        .size())
                .isZero();
    }

    private JsonNode lateness(Role role) {
        return api.call(company.as(role), LATENESS).data("/lateness");
    }

    private JsonNode behind(String part) {
        return api.call(
                        company.as(Role.DIRECTOR),
                        "{ lateDuties(from: \"2026-12-01\", to: \"2026-12-01\", " + part
                                + ") { edges { node { id lateCause } } } }")
                .data("/lateDuties/edges");
    }

    private void missed() {
        duties.pass(Duration.ofMinutes(20));
        lookAtDuties.run();
    }

    private int listed() {
        return api.call(company.as(Role.QUALITY), "{ duties(listed: true) { edges { node { id } } } }")
                .data("/duties/edges")
                .size();
    }

    private JsonNode seen(Role role) {
        return api.call(company.as(role), SEEN, Map.of("id", id)).data("/duty");
    }

    private Api.Answer acknowledge(Role role) {
        return api.call(company.as(role), ACKNOWLEDGE, Map.of("input", Map.of("dutyId", id)));
    }

    private Api.Answer explain(Role role, String reason) {
        return api.call(company.as(role), EXPLAIN, Map.of("input", Map.of("dutyId", id, "reason", reason)));
    }
}
