package cn.huiyin.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.HuiyinTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Where the occupant said when a worker may come, the clocks of the repair go by that. */
@HuiyinTest
class AppointedRepairIT {

    private static final Map<String, ?> FINISHED = Map.of("note", "换了阀门。", "concealed", false);

    @Autowired
    private AutowireCapableBeanFactory beans;

    private EstateAtWork estate;
    private Matter repair;

    @BeforeEach
    void appoint() {
        estate = EstateAtWork.under(beans, "complete");
        repair = estate.received(Role.DESK, Map.of("kind", "REPAIR", "appointmentAt", "2026-12-05T14:00:00+08:00"))
                .triaged(Map.of("kind", "REPAIR", "category", "water.pipe"))
                .dispatched()
                .assigned()
                .act(Role.WORKER, "orderAccept", Map.of());
    }

    @Test
    @Clause("SUN-4")
    void workerWhoComesADayEarlyHasNotKeptTheAppointment() {
        estate.at("2026-12-04T14:00");
        repair.act(Role.WORKER, "orderArrive", Map.of());
        assertThat(repair.duties("SUN-4")).containsExactly("WORKER 12-05 14:15 OPEN");

        estate.at("2026-12-05T14:16").look();

        assertThat(repair.duties("SUN-4")).containsExactly("WORKER 12-05 14:15 OPEN BREACHED");
    }

    @Test
    @Clause("SUN-4")
    void workerWhoComesWithinTheToleranceHas() {
        estate.at("2026-12-05T13:45");

        repair.act(Role.WORKER, "orderArrive", Map.of());

        assertThat(repair.duties("SUN-4")).containsExactly("WORKER 12-05 14:15 MET");
    }

    @Test
    @Clause("SUN-4")
    void nobodyHasToComeAgainWhereTheWorksWereDoneEarlier() {
        estate.at("2026-12-04T14:00");
        repair.act(Role.WORKER, "orderArrive", Map.of()).act(Role.WORKER, "orderFinish", FINISHED);

        assertThat(repair.duties("SUN-4")).isEmpty();
    }

    @Test
    @Clause({"SUN-5", "SC-4.2.3.2.1b"})
    void repairIsDueAfterTheDayOfTheAppointmentAndAnotherAfterItsReceipt() {
        assertThat(repair.duties("SUN-5")).containsExactly("WORKER 12-07 00:00 OPEN");
        assertThat(repair.duties("SC-4.2.3.2.1b")).containsExactly("SUPERVISOR 12-07 00:00 OPEN");

        Matter other = estate.nextHousehold().repair().triaged(Map.of("kind", "REPAIR", "category", "water.pipe"));
        assertThat(other.duties("SUN-5")).containsExactly("WORKER 12-03 00:00 OPEN");
        assertThat(other.duties("SC-4.2.3.2.1b")).containsExactly("SUPERVISOR 12-03 00:00 OPEN");
    }
}
