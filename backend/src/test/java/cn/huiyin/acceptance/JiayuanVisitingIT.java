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

/** Whom Jiayuan visits again, by what means and by when, each clause beside the situation in which it asks for nothing. */
@HuiyinTest
class JiayuanVisitingIT {

    private static final Map<String, ?> DONE_AGAIN = Map.of("note", "重新打胶。", "concealed", false);

    @Autowired
    private AutowireCapableBeanFactory beans;

    private EstateAtWork estate;

    @BeforeEach
    void open() {
        estate = EstateAtWork.under(beans, "jiayuan");
    }

    @Test
    @Clause("JY-4.1.2.2")
    void majorComplaintIsVisitedAtTheDoorByTheDirector() {
        Matter major = estate.complaint()
                .triaged(Map.of("severity", "MAJOR"))
                .dispatched()
                .accepted()
                .replied();
        assertThat(major.duties("JY-4.1.2.2")).containsExactly("DIRECTOR 12-05 00:00 OPEN");

        visited(major, Role.DIRECTOR, "PHONE", true);
        assertThat(major.duties("JY-4.1.2.2")).containsExactly("DIRECTOR 12-05 00:00 OPEN");
        visited(major, Role.DIRECTOR, "DOOR", true);
        assertThat(major.duties("JY-4.1.2.2")).containsExactly("DIRECTOR 12-05 00:00 MET");

        assertThat(estate.complaint()
                        .triaged()
                        .dispatched()
                        .accepted()
                        .replied()
                        .duties("JY-4.1.2.2"))
                .isEmpty();
    }

    @Test
    @Clause("JY-4.1.2.3A")
    void routineRepairIsRungAfterByTheEndOfTheNextDay() {
        Matter repair = repaired("power.light");
        assertThat(repair.duties("JY-4.1.2.3A")).containsExactly("DESK 12-03 00:00 OPEN");
        assertThat(repair.duties("JY-4.1.2.3D")).isEmpty();

        visited(repair, Role.DESK, "DOOR", true);
        assertThat(repair.duties("JY-4.1.2.3A")).containsExactly("DESK 12-03 00:00 OPEN");
        visited(repair, Role.DESK, "PHONE", true);
        assertThat(repair.duties("JY-4.1.2.3A")).containsExactly("DESK 12-03 00:00 MET");
    }

    @Test
    @Clause("JY-4.1.2.3A")
    void whoWasNotRungByThenIsOverdue() {
        Matter repair = repaired("power.light");

        estate.at("2026-12-03T00:00").look();

        assertThat(repair.duties("JY-4.1.2.3A")).containsExactly("DESK 12-03 00:00 OPEN BREACHED");
    }

    @Test
    @Clause("JY-4.1.2.3B")
    void worksDoneTwiceAreVisitedAtTheDoorByTheSupervisor() {
        Matter repair = repaired("power.light");
        assertThat(repair.duties("JY-4.1.2.3B")).isEmpty();

        repair.act(Role.SUPERVISOR, "orderRework", Map.of("reason", "仍在闪。"))
                .act(Role.WORKER, "orderFinish", DONE_AGAIN);
        assertThat(repair.duties("JY-4.1.2.3B")).containsExactly("SUPERVISOR 12-05 00:00 OPEN");

        visited(repair, Role.DESK, "DOOR", true);
        assertThat(repair.duties("JY-4.1.2.3B")).containsExactly("SUPERVISOR 12-05 00:00 OPEN");
        visited(repair, Role.SUPERVISOR, "DOOR", true);
        assertThat(repair.duties("JY-4.1.2.3B")).containsExactly("SUPERVISOR 12-05 00:00 MET");
    }

    @Test
    @Clause("JY-4.1.2.3D")
    void bathroomLeakIsVisitedWithinThreeDaysByPhoneOrAtTheDoor() {
        Matter repair = repaired("leak.bathroom");
        assertThat(repair.duties("JY-4.1.2.3D")).containsExactly("DESK 12-05 00:00 OPEN");
        assertThat(repair.duties("JY-4.1.2.3A")).isEmpty();

        visited(repair, Role.DESK, "LETTER", true);
        assertThat(repair.duties("JY-4.1.2.3D")).containsExactly("DESK 12-05 00:00 OPEN");
        visited(repair, Role.DESK, "DOOR", true);
        assertThat(repair.duties("JY-4.1.2.3D")).containsExactly("DESK 12-05 00:00 MET");
    }

    @Test
    @Clause("JY-4.1.3")
    void whatAVisitBringsUpUnansweredGetsAnAppointedReply() {
        Matter matter = repaired("leak.bathroom");
        visited(matter, Role.DESK, "PHONE", false);
        assertThat(matter.duties("JY-4.1.3")).singleElement().asString().startsWith("DESK 12-05 00:00 ");

        Matter content = repaired("leak.bathroom");
        visited(content, Role.DESK, "PHONE", true);
        assertThat(content.duties("JY-4.1.3")).isEmpty();
    }

    private Matter repaired(String category) {
        return estate.repair()
                .triaged(Map.of("category", category))
                .dispatched()
                .assigned()
                .worked();
    }

    private static void visited(Matter matter, Role by, String method, boolean solved) {
        matter.act(
                by,
                "visitRecord",
                Map.of("method", method, "solved", solved, "satisfaction", solved ? 5 : 3, "note", "问过了"));
    }
}
