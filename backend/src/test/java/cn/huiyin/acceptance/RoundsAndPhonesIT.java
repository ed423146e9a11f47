package cn.huiyin.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.duties.DutyWorld;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import tools.jackson.databind.JsonNode;

/** What is asked of an estate's people day by day, not of a case: rounds, the box, the phones. */
@HuiyinTest
class RoundsAndPhonesIT {

    private static final String ROUND =
            "mutation($input: RoundRecordInput!) { roundRecord(input: $input) { round { found } errors { code } } }";
    private static final String CALL =
            "mutation($input: PhoneCallNoteInput!) { phoneCallNote(input: $input) { call { id } errors { path code } } }";
    private static final String FIGURES =
            "query($estate: ID!) { phoneFigures(estateId: $estate) { asked inTime rate maxRings spotCalls spotCallsPerMonth } }";

    @Autowired
    private AutowireCapableBeanFactory beans;

    private EstateAtWork estate;

    @BeforeEach
    void open() {
        estate = EstateAtWork.under(beans, "international-city");
    }

    @Test
    @Clause("IC-02")
    void directorPatrolsEachDayAndAFindingBecomesACase() {
        begin("2026-12-02T00:00");
        assertThat(duties("IC-02")).containsExactly("DIRECTOR OPEN");

        round(Role.GUARD, "PATROL", 0);
        assertThat(duties("IC-02")).containsExactly("DIRECTOR OPEN");
        estate.at("2026-12-02T11:00");
        round(Role.DIRECTOR, "PATROL", 1);
        assertThat(duties("IC-02")).containsExactly("DIRECTOR MET");

        Matter finding = estate.received(Role.DIRECTOR, Map.of("channel", "PATROL", "description", "二号门路灯不亮。"));
        assertThat(finding.read("channel").asString()).isEqualTo("PATROL");
    }

    @Test
    @Clause("IC-17")
    void boxIsOpenedDailyByTheGuardEmptyOrNotAndItsLettersBecomeCases() {
        begin("2026-12-02T00:00");
        assertThat(duties("IC-17")).containsExactly("GUARD OPEN");

        estate.at("2026-12-02T15:05");
        round(Role.GUARD, "BOX_OPENED", 2);
        assertThat(duties("IC-17")).containsExactlyInAnyOrder("GUARD MET", "GUARD OPEN");
        round(Role.GUARD, "BOX_DELIVERED", 2);
        assertThat(duties("IC-17")).containsExactly("GUARD MET", "GUARD MET");
        assertThat(estate.received(Role.DESK, Map.of("channel", "BOX", "description", "来信：电梯异响。"))
                        .read("channel")
                        .asString())
                .isEqualTo("BOX");

        begin("2026-12-03T00:00");
        estate.at("2026-12-03T15:05");
        round(Role.GUARD, "BOX_OPENED", 0);
        assertThat(duties("IC-17")).containsExactly("GUARD MET", "GUARD MET", "GUARD MET");
    }

    @Test
    @Clause("IC-16")
    void callIsPickedUpWithinThreeRingsAndLaterIsABreach() {
        call(Role.DIRECTOR, Map.of("rings", 3));
        assertThat(duties("IC-16")).containsExactly("DESK MET");

        call(Role.QUALITY, Map.of("rings", 4, "source", "SPOT_CALL"));
        call(Role.DIRECTOR, Map.of("rings", 12, "answered", false, "line", "NIGHT"));
        estate.pass(Duration.ofMinutes(2)).look();
        assertThat(duties("IC-16")).containsExactlyInAnyOrder("DESK MET", "DESK OPEN BREACHED", "GUARD OPEN BREACHED");

        JsonNode figures = figures(estate);
        assertThat(figures.path("asked").asInt()).isEqualTo(3);
        assertThat(figures.path("inTime").asInt()).isEqualTo(1);
        assertThat(figures.path("rate").asDouble()).isBetween(0.333, 0.334);
        assertThat(figures.path("maxRings").asInt()).isEqualTo(3);
        assertThat(figures.path("spotCalls").asInt()).isEqualTo(1);
    }

    @Test
    @Clause("IC-16")
    void ringingIsNeitherCountedByThoseWhoAnswerNorAskedForWhereNoClauseDoes() {
        assertThat(noted(Role.DESK, Map.of("rings", 1)).refusal()).isEqualTo("FORBIDDEN");
        assertThat(noted(Role.DIRECTOR, Map.of("rings", 1, "source", "SPOT_CALL"))
                        .data("/phoneCallNote/errors/0/code")
                        .asString())
                .isEqualTo("phone.spot.company");
        assertThat(duties("IC-16")).isEmpty();

        EstateAtWork other = EstateAtWork.under(beans, "return-visit");
        estate = other;
        call(Role.DIRECTOR, Map.of("rings", 9));
        assertThat(figures(other).path("rate").isNull()).isTrue();
    }

    private void begin(String midnight) {
        DutyWorld.beginPeriods(beans);
        estate.at(midnight);
        DutyWorld.beginPeriods(beans);
    }

    private void round(Role by, String kind, int found) {
        Map<String, ?> input = Map.of("estateId", estateId(), "kind", kind, "found", found);
        Api.Answer answer = estate.api().call(estate.as(by), ROUND, Map.of("input", input));
        assertThat(answer.data("/roundRecord/errors").isEmpty()).isTrue();
    }

    private void call(Role by, Map<String, ?> change) {
        assertThat(noted(by, change).data("/phoneCallNote/call/id").isString()).isTrue();
    }

    private Api.Answer noted(Role by, Map<String, ?> change) {
        Map<String, Object> input = new HashMap<>(
                Map.of("estateId", estateId(), "line", "SERVICE", "source", "PHONE_SYSTEM", "answered", true));
        input.putAll(change);
        return estate.api().call(estate.as(by), CALL, Map.of("input", input));
    }

    private static JsonNode figures(EstateAtWork of) {
        return of.api()
                .call(
                        of.as(Role.DIRECTOR),
                        FIGURES,
                        Map.of("estate", of.company().estate().toString()))
                .data("/phoneFigures");
    }

    /** All duties of a clause in the estate, by role and state. */
    private List<String> duties(String clause) {
        JsonNode edges = estate.api()
                .call(
                        estate.as(Role.DIRECTOR),
                        "{ duties(mine: false, states: [OPEN, MET], first: 100) { edges { node { clauseId role state breachedAt } } } }",
                        Map.of())
                .data("/duties/edges");
        return StreamSupport.stream(edges.spliterator(), false)
                .map(edge -> edge.path("node"))
                .filter(duty -> duty.path("clauseId").asString().equals(clause))
                .map(duty ->
                        duty.path("role").asString() + " " + duty.path("state").asString()
                                + (duty.path("breachedAt").isString() ? " BREACHED" : ""))
                .sorted()
                .toList();
    }

    private String estateId() {
        return estate.company().estate().toString();
    }
}
