package cn.huiyin.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.cases.CaseWorld;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.HuiyinTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** An urgent repair that stops where it is safe, and what many households make of a matter. */
@HuiyinTest
class SafeStopIT {

    private static final Map<String, String> URGENT =
            Map.of("kind", "REPAIR", "category", "water.pipe", "urgency", "URGENT");
    private static final Map<String, String> SAFE =
            Map.of("note", "已关总阀，明日换管。", "finishBy", "2026-12-02T18:00:00+08:00");

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Test
    @Clause("SUN-5")
    void safeStopCountsOnlyWithTheDirectorsWordAndThenTheRestIsDueByItsDate() {
        EstateAtWork estate = EstateAtWork.under(beans, "sunshine-coast");
        Matter repair = taken(estate);

        repair.act(Role.WORKER, "orderMakeSafe", SAFE);
        assertThat(repair.duties("SUN-5")).containsExactly("WORKER 12-02 00:00 OPEN");

        repair.act(Role.DIRECTOR, "safeStopAllow", Map.of("finishBy", "2026-12-02T18:00:00+08:00"));
        assertThat(repair.duties("SUN-5")).containsExactly("WORKER 12-02 00:00 MET", "WORKER 12-02 18:00 OPEN");
        estate.at("2026-12-02T18:00").look();
        assertThat(repair.duties("SUN-5")).contains("WORKER 12-02 18:00 OPEN BREACHED");
        repair.act(Role.WORKER, "orderFinish", Map.of("note", "换了水管。", "concealed", false));
        assertThat(repair.duties("SUN-5")).contains("WORKER 12-02 18:00 MET BREACHED");
    }

    @Test
    @Clause("SUN-5")
    void safeStopCountsAtOnceWhereTheEstateAsksForNoWord() {
        EstateAtWork estate = EstateAtWork.under(beans, "sunshine-coast", Map.of("safeStopNeedsDirector", false));
        Matter repair = taken(estate);

        repair.act(Role.WORKER, "orderMakeSafe", SAFE);

        assertThat(repair.duties("SUN-5")).containsExactly("WORKER 12-02 00:00 MET", "WORKER 12-02 18:00 OPEN");
    }

    @Test
    void allowsNoStopThatNobodyMadeAndNoDateThatIsPast() {
        EstateAtWork estate = EstateAtWork.under(beans, "sunshine-coast");
        Matter repair = taken(estate);
        Map<String, String> late = Map.of("note", "已关阀。", "finishBy", "2026-12-01T09:00:00+08:00");

        assertThat(repair.refusal(Role.DIRECTOR, "safeStopAllow", Map.of("finishBy", "2026-12-02T18:00:00+08:00")))
                .startsWith("case.safe.none");
        assertThat(repair.refusal(Role.WORKER, "orderMakeSafe", late)).isEqualTo("case.safe.past input.finishBy");
        for (Role role : List.of(Role.DESK, Role.DIRECTOR, Role.OCCUPANT, Role.QUALITY)) {
            assertThat(repair.refusal(role, "orderMakeSafe", SAFE))
                    .as(role.name())
                    .isEqualTo("FORBIDDEN");
        }
        for (Role role : List.of(Role.DESK, Role.SUPERVISOR, Role.WORKER, Role.OCCUPANT)) {
            assertThat(repair.refusal(role, "safeStopAllow", Map.of("finishBy", "2026-12-02T18:00:00+08:00")))
                    .as(role.name())
                    .isEqualTo("FORBIDDEN");
        }
        assertThat(repair.read("timeline").toString()).doesNotContain("MAKE_SAFE", "ALLOW_STOP");
    }

    @Test
    void manyHouseholdsOfOneBuildingWithinAWeekProposeMajor() {
        EstateAtWork estate = EstateAtWork.under(beans, "sunshine-coast", Map.of("majorHouseholds", 3));
        Matter first = raised(estate, estate.unit());
        Matter second = raised(estate, another(estate));
        Matter elsewhere = raised(estate, CaseWorld.unit(estate.world(), estate.company()));
        Matter third = raised(estate, another(estate));

        assertThat(first.read("manyHouseholds").isNull()).isTrue();
        assertThat(second.read("manyHouseholds").isNull()).isTrue();
        assertThat(elsewhere.read("manyHouseholds").isNull()).isTrue();
        assertThat(third.readBy(Role.DESK, "manyHouseholds").asInt()).isEqualTo(3);
        assertThat(third.readBy(Role.OCCUPANT, "manyHouseholds").isMissingNode()
                        || third.readBy(Role.OCCUPANT, "manyHouseholds").isNull())
                .isTrue();
        assertThat(third.read("severity").asString()).isEqualTo("GENERAL");
        estate.at("2026-12-08T10:05");
        assertThat(raised(estate, estate.unit()).read("manyHouseholds").isNull())
                .isTrue();
    }

    private static Matter taken(EstateAtWork estate) {
        return estate.repair()
                .triaged(URGENT)
                .dispatched()
                .assigned()
                .act(Role.WORKER, "orderAccept", Map.of())
                .act(Role.WORKER, "orderArrive", Map.of());
    }

    private static Matter raised(EstateAtWork estate, UUID unit) {
        estate.pass(Duration.ofMinutes(1));
        return estate.received(
                Role.DESK, Map.of("unitId", unit.toString(), "category", "lift.stopped", "description", "电梯停了。"));
    }

    /** Another home of the same building. */
    private static UUID another(EstateAtWork estate) {
        UUID unit = UUID.randomUUID();
        estate.world()
                .jdbc()
                .sql("""
                        insert into units (company_id, estate_id, id, building_id, path, label, kind, state)
                        select company_id, estate_id, ?, building_id, ?, '3-2-1301', 'HOME', 'LIVED_IN' from units where id = ?""")
                .params(unit, unit.toString(), estate.unit())
                .update();
        return unit;
    }
}
