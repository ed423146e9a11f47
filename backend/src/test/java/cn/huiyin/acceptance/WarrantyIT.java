package cn.huiyin.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import tools.jackson.databind.JsonNode;

/** Building quality: the warranty looked up by unit and trade, the developer told, and asked again. */
@HuiyinTest
class WarrantyIT {

    private static final Map<String, String> WATERPROOF =
            Map.of("category", "quality.waterproof", "responsibility", "WARRANTY");
    private static final Map<String, String> TOLD = Map.of("method", "PHONE", "note", "开发商保修部李工：明天上午到场查看。");
    private static final String WARRANTIES =
            "query($id: ID!) { case(id: $id) { warranties { trade state handedOverOn until byContract applies } } }";

    @Autowired
    private AutowireCapableBeanFactory beans;

    private EstateAtWork estate;

    @BeforeEach
    void open() {
        estate = EstateAtWork.under(beans, "service-centre");
    }

    @Test
    @Clause("SC-4.2.3.2")
    void warrantyRunsThroughItsLastDayAndIsOverTheDayAfter() {
        assertThat(handover(Role.DESK, Map.of("unit", "3-2-1201", "on", "2021-12-01")))
                .isEmpty();
        Matter onItsLastDay = estate.complaint().triaged(WATERPROOF);
        estate.at("2026-12-02T10:00");
        Matter dayAfter = estate.complaint().triaged(WATERPROOF).dispatched();

        assertThat(applying(onItsLastDay, Role.DESK)).containsExactly("WATERPROOF RUNNING 2026-12-01");
        assertThat(applying(dayAfter, Role.SUPERVISOR)).containsExactly("WATERPROOF OVER 2026-12-01");
    }

    @Test
    @Clause("SC-4.2.3.2")
    void eachTradeHasItsOwnPeriodAndOneThatIsNoneOfThemHasNoWarranty() {
        handover(Role.DIRECTOR, Map.of("unit", "3-2-1201", "on", "2024-02-29"));

        assertThat(applying(estate.complaint().triaged(Map.of("category", "quality.fitting")), Role.DESK))
                .containsExactly("FITTING OVER 2026-02-28");
        assertThat(applying(estate.complaint().triaged(Map.of("category", "quality.heat")), Role.DESK))
                .containsExactly("HEATING OVER 2026-03-15", "COOLING OVER 2025-09-30");
        assertThat(applying(estate.complaint().triaged(Map.of("category", "leak.roof")), Role.DESK))
                .containsExactly("WATERPROOF RUNNING 2029-02-28");
        assertThat(applying(estate.complaint().triaged(), Role.DESK)).isEmpty();
    }

    @Test
    @Clause("SC-4.2.3.2")
    void withoutADayOfHandoverItIsUnknownAndTheBuildingsDayHoldsForItsUnits() {
        Matter matter = estate.complaint().triaged(WATERPROOF);
        assertThat(applying(matter, Role.DESK)).containsExactly("WATERPROOF UNKNOWN null");

        String building = estate.api()
                .call(
                        estate.as(Role.DESK),
                        "query($id: ID!) { handovers(estateId: $id) { building on unitsWithout } }",
                        id())
                .data("/handovers/0/building")
                .asString();
        assertThat(handover(Role.DESK, Map.of("building", building, "on", "2023-05-31")))
                .isEmpty();

        assertThat(applying(matter, Role.DESK)).containsExactly("WATERPROOF RUNNING 2028-05-31");
    }

    @Test
    @Clause("SC-4.2.3.2")
    void contractOfTheUnitGoesBeforeTheEstatesPeriods() {
        handover(Role.DESK, Map.of("unit", "3-2-1201", "on", "2020-01-15"));
        Matter matter = estate.complaint().triaged(WATERPROOF);
        assertThat(applying(matter, Role.DESK)).containsExactly("WATERPROOF OVER 2025-01-15");

        assertThat(term(Role.DIRECTOR, "2027-01-15")).isEmpty();
        assertThat(applying(matter, Role.DESK)).containsExactly("WATERPROOF RUNNING 2027-01-15");
        assertThat(term(Role.DIRECTOR, null)).isEmpty();
        assertThat(applying(matter, Role.DESK)).containsExactly("WATERPROOF OVER 2025-01-15");
    }

    @Test
    @Clause("SC-4.2.3.2")
    void developerIsToldWithinAWorkingDayAndAskedAgainEveryThreeDays() {
        Matter matter = estate.complaint().triaged(WATERPROOF);
        assertThat(duties(matter)).containsExactly("联系开发商或施工单位 2026-12-02T16:00:00Z OPEN");

        matter.act(Role.DESK, "developerContact", TOLD);
        assertThat(duties(matter))
                .containsExactly("再次催办开发商或施工单位 2026-12-04T16:00:00Z OPEN", "联系开发商或施工单位 2026-12-02T16:00:00Z MET");

        matter.dispatched().act(Role.DESK, "casePause", Map.of("reason", "DEVELOPER", "note", "等开发商维修。"));
        estate.at("2026-12-05T09:00").look();
        assertThat(duties(matter)).contains("再次催办开发商或施工单位 2026-12-04T16:00:00Z OPEN BREACHED");
        matter.act(Role.SUPERVISOR, "developerContact", TOLD);
        assertThat(duties(matter))
                .contains("再次催办开发商或施工单位 2026-12-04T16:00:00Z MET BREACHED", "再次催办开发商或施工单位 2026-12-08T16:00:00Z OPEN");
    }

    @Test
    @Clause("SC-4.2.3.2")
    void nobodyIsToldOfWhatIsNotTheDevelopersAndTheChaseEndsWhenThatIsCorrected() {
        Matter common = estate.complaint().triaged(Map.of("category", "quality.waterproof"));
        assertThat(duties(common)).isEmpty();
        assertThat(common.refusal(Role.DESK, "developerContact", TOLD)).startsWith("case.developer.not-theirs");
        assertThat(duties(common)).isEmpty();

        Matter corrected = estate.complaint().triaged(WATERPROOF).act(Role.DESK, "developerContact", TOLD);
        corrected.triaged(Map.of("category", "quality.waterproof", "responsibility", "COMMON"));
        assertThat(duties(corrected)).noneMatch(duty -> duty.endsWith("OPEN"));
    }

    @Test
    void isGuardedByRole() {
        Matter matter = estate.complaint().triaged(WATERPROOF);
        for (Role role : List.of(Role.WORKER, Role.GUARD, Role.OCCUPANT, Role.QUALITY, Role.COMMITTEE)) {
            assertThat(matter.refusal(role, "developerContact", TOLD))
                    .as(role.name())
                    .isEqualTo("FORBIDDEN");
        }
        assertThat(applying(matter, Role.OCCUPANT)).isEmpty();
        assertThat(handover(Role.DESK, Map.of("unit", "9-9-9", "on", "2024-01-01")))
                .isEqualTo("handover.unit-unknown input.unit");
        assertThat(handover(Role.DESK, Map.of("unit", "3-2-1201", "on", "2026-12-02")))
                .isEqualTo("handover.future input.on");
        assertThat(handover(Role.DESK, Map.of("unit", "3-2-1201", "building", "3")))
                .isEqualTo("handover.one-place input.unit");
        assertThat(applying(matter, Role.DESK)).containsExactly("WATERPROOF UNKNOWN null");
        assertThat(matter.readBy(Role.OCCUPANT, "timeline").toString()).doesNotContain("CONTACT_DEVELOPER");
    }

    private Map<String, Object> id() {
        return Map.of("id", estate.company().estate().toString());
    }

    private String handover(Role by, Map<String, String> input) {
        Map<String, Object> told = new HashMap<>(input);
        told.put("estateId", estate.company().estate().toString());
        return wrong(estate.api()
                .call(
                        estate.as(by),
                        "mutation($input: HandoverSetInput!) { handoverSet(input: $input) { errors { code path } } }",
                        Map.of("input", told))
                .data("/handoverSet/errors"));
    }

    private String term(Role by, String endsOn) {
        Map<String, Object> told = new HashMap<>(
                Map.of("estateId", estate.company().estate().toString(), "unit", "3-2-1201", "trade", "WATERPROOF"));
        told.put("endsOn", endsOn);
        Api.Answer answer = estate.api()
                .call(
                        estate.as(by),
                        "mutation($input: WarrantyTermSetInput!) { warrantyTermSet(input: $input) { errors { code path } } }",
                        Map.of("input", told));
        return wrong(answer.data("/warrantyTermSet/errors"));
    }

    private static String wrong(JsonNode errors) {
        assertThat(errors.isArray()).isTrue();
        return errors.isEmpty()
                ? ""
                : errors.at("/0/code").asString() + " input."
                        + errors.at("/0/path/1").asString();
    }

    private List<String> applying(Matter matter, Role reader) {
        return estate.api()
                .call(estate.as(reader), WARRANTIES, Map.of("id", matter.id()))
                .data("/case/warranties")
                .valueStream()
                .filter(warranty -> warranty.path("applies").asBoolean())
                .map(warranty -> warranty.path("trade").asString() + " "
                        + warranty.path("state").asString() + " "
                        + warranty.path("until").asString("null"))
                .toList();
    }

    private List<String> duties(Matter matter) {
        return estate.api()
                .call(
                        estate.as(Role.DIRECTOR),
                        "query($id: ID!) { case(id: $id) { duties { title dueAt state breachedAt } } }",
                        Map.of("id", matter.id()))
                .data("/case/duties")
                .valueStream()
                .filter(duty -> duty.path("title").asString().contains("施工单位"))
                .map(duty -> duty.path("title").asString() + " "
                        + OffsetDateTime.parse(duty.path("dueAt").asString()).toInstant() + " "
                        + duty.path("state").asString()
                        + (duty.path("breachedAt").isString() ? " BREACHED" : ""))
                .sorted()
                .toList();
    }
}
