package cn.huiyin.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.HuiyinTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** How the Sunshine Coast handles complaints, each clause beside the situation in which it asks for nothing. */
@HuiyinTest
class SunshineHandlingIT {

    private static final Map<String, ?> INVALID =
            Map.of("valid", false, "invalidReason", "NOT_RESPONSIBLE", "explanation", "这是供电公司的表箱，请拨打 95598，我们已代为报修。");

    private static final Map<String, ?> REFERRED = Map.of(
            "valid",
            false,
            "invalidReason",
            "NOT_RESPONSIBLE",
            "explanation",
            "这是供电公司的表箱。",
            "referral",
            "供电公司 95598，我们已代为报修。");

    private static final Map<String, ?> TAKEN = Map.of("takenBy", "供电公司已派单，工单号 20261201-77。");

    @Autowired
    private AutowireCapableBeanFactory beans;

    private EstateAtWork estate;

    @BeforeEach
    void open() {
        estate = EstateAtWork.under(beans, "sunshine-coast");
    }

    @Test
    @Clause("SUN-1")
    void whatIsNotOursIsExplainedWithReasonsAndMayBeObjectedTo() {
        Matter matter = estate.complaint();
        assertThat(matter.refusal(Role.DESK, "caseTriage", withoutReason())).endsWith("explanation");

        matter.triaged(INVALID);
        assertThat(matter.duties("SUN-1")).containsExactly("DESK 12-01 10:30 MET");
        matter.act(Role.OCCUPANT, "caseObject", Map.of("reason", "表箱在公共楼道里。"));
        assertThat(matter.duties("SUN-1")).containsExactly("DESK 12-01 10:30 MET", "DIRECTOR 12-03 00:00 OPEN");
        matter.act(Role.DIRECTOR, "objectionDecide", Map.of("upheld", true, "reason", "公共楼道，由我们处理。"));
        assertThat(matter.duties("SUN-1")).containsExactly("DESK 12-01 10:30 MET", "DIRECTOR 12-03 00:00 MET");

        assertThat(estate.complaint().triaged().duties("SUN-1")).isEmpty();
    }

    @Test
    @Clause("SUN-1")
    void occupantIsHelpedOnUntilSomebodyElseHasTakenTheMatter() {
        Matter matter = estate.complaint().triaged(REFERRED);
        assertThat(matter.duties("SUN-1")).containsExactly("DESK 12-01 10:30 MET", "DESK 12-09 00:00 OPEN");
        assertThat(matter.refusal(Role.DESK, "referralTaken", Map.of("takenBy", " ")))
                .endsWith("input.takenBy");
        assertThat(matter.refusal(Role.OCCUPANT, "referralTaken", TAKEN)).isEqualTo("FORBIDDEN");
        assertThat(matter.duties("SUN-1")).containsExactly("DESK 12-01 10:30 MET", "DESK 12-09 00:00 OPEN");

        matter.act(Role.DESK, "referralTaken", TAKEN);
        assertThat(matter.duties("SUN-1")).containsExactly("DESK 12-01 10:30 MET", "DESK 12-09 00:00 MET");
        assertThat(matter.readBy(Role.OCCUPANT, "timeline").toString()).contains("TAKEN_ELSEWHERE", "20261201-77");

        assertThat(estate.complaint().triaged(INVALID).duties("SUN-1")).containsExactly("DESK 12-01 10:30 MET");
        assertThat(estate.complaint().triaged().refusal(Role.DESK, "referralTaken", TAKEN))
                .isNotEmpty();
    }

    @Test
    @Clause("SUN-1")
    void whatTurnsOutToBeOursIsReferredNoLonger() {
        Matter matter = estate.complaint().triaged(REFERRED);
        matter.act(Role.OCCUPANT, "caseObject", Map.of("reason", "表箱在公共楼道里。"))
                .act(Role.DIRECTOR, "objectionDecide", Map.of("upheld", true, "reason", "公共楼道，由我们处理。"));

        assertThat(matter.duties("SUN-1")).doesNotContain("DESK 12-09 00:00 OPEN");
        assertThat(matter.refusal(Role.DESK, "referralTaken", TAKEN)).isNotEmpty();
    }

    @Test
    @Clause("SUN-1")
    void declinedBookingIsNotAReferral() {
        Matter booking = estate.received(Role.OCCUPANT, Map.of("kind", "BOOKING", "description", "周六上午擦窗。"));

        booking.act(Role.DESK, "bookingDecline", Map.of("reason", "高空作业无资质。", "suggestion", "可找有资质的清洗公司。"));

        assertThat(booking.read("state").asString()).isEqualTo("EXPLAINED");
        assertThat(booking.duties("SUN-1")).isEmpty();
    }

    private static Map<String, ?> withoutReason() {
        return Map.of(
                "valid",
                false,
                "category",
                "power.light",
                "severity",
                "GENERAL",
                "urgency",
                "ROUTINE",
                "responsibility",
                "UTILITY",
                "invalidReason",
                "NOT_RESPONSIBLE");
    }

    @Test
    @Clause("SUN-3")
    void majorComplaintIsInTheDirectorsHandsInHalfAnHour() {
        Matter major = estate.at("2026-12-01T23:50").complaint().triaged(Map.of("severity", "MAJOR"));
        assertThat(major.duties("SUN-3")).containsExactly("DIRECTOR 12-02 00:20 OPEN");

        estate.pass(Duration.ofMinutes(10));
        major.act(Role.DIRECTOR, "caseContact", Map.of("method", "PHONE", "note", "已致歉，明早到场。"));
        assertThat(major.duties("SUN-3")).containsExactly("DIRECTOR 12-02 00:20 MET");

        assertThat(estate.complaint().triaged().duties("SUN-3")).isEmpty();
    }

    @Test
    @Clause("SUN-4")
    void workerIsOnTheSpotTwentyMinutesAfterReceiptWheneverItIsTriaged() {
        Matter repair = estate.at("2026-12-01T23:55").repair();
        estate.pass(Duration.ofMinutes(15));
        repair.triaged(Map.of("kind", "REPAIR", "category", "water.pipe"));
        assertThat(repair.duties("SUN-4")).containsExactly("WORKER 12-02 00:15 OPEN");

        repair.dispatched().assigned();
        estate.pass(Duration.ofMinutes(10));
        estate.look();
        repair.act(Role.WORKER, "orderAccept", Map.of()).act(Role.WORKER, "orderArrive", Map.of());
        assertThat(repair.duties("SUN-4")).containsExactly("WORKER 12-02 00:15 MET BREACHED");

        assertThat(estate.complaint().triaged().duties("SUN-4")).isEmpty();
    }

    @Test
    @Clause("SUN-4")
    void wishedHourOfTheOccupantReplacesTheTwentyMinutes() {
        Matter repair =
                estate.received(Role.DESK, Map.of("kind", "REPAIR", "appointmentAt", "2026-12-02T14:00:00+08:00"));
        repair.triaged(Map.of("kind", "REPAIR", "category", "water.pipe"));

        assertThat(repair.duties("SUN-4")).containsExactly("WORKER 12-02 14:15 OPEN");
    }

    @Test
    @Clause("SUN-5")
    void urgentRepairIsNotLeftOvernightAndAMinorOneIsDoneTheNextDay() {
        Map<String, ?> urgent = Map.of("kind", "REPAIR", "category", "drain.unit", "urgency", "URGENT");

        assertThat(estate.at("2026-12-01T19:50").repair().triaged(urgent).duties("SUN-5"))
                .containsExactly("WORKER 12-02 00:00 OPEN");
        assertThat(estate.at("2026-12-01T20:00").repair().triaged(urgent).duties("SUN-5"))
                .containsExactly("WORKER 12-02 08:00 OPEN");
        assertThat(estate.at("2026-12-01T10:00")
                        .repair()
                        .triaged(Map.of("kind", "REPAIR", "category", "water.pipe"))
                        .duties("SUN-5"))
                .containsExactly("WORKER 12-03 00:00 OPEN");
        assertThat(estate.complaint().triaged().duties("SUN-5")).isEmpty();
    }

    @Test
    @Clause("SUN-6")
    void complaintIsDispatchedAReplyIsAgreedAndGivenInThreeWorkingDays() {
        Matter matter = estate.at("2026-12-04T10:00").complaint().triaged();
        assertThat(matter.duties("SUN-6"))
                .containsExactly("DESK 12-04 10:20 OPEN", "SUPERVISOR 12-04 15:30 OPEN", "SUPERVISOR 12-10 00:00 OPEN");

        matter.dispatched()
                .act(Role.SUPERVISOR, "casePromise", Map.of("promisedAt", "2026-12-08T17:00:00+08:00"))
                .accepted()
                .replied();
        assertThat(matter.duties("SUN-6"))
                .containsExactly(
                        "DESK 12-04 10:20 MET",
                        "SUPERVISOR 12-04 15:30 MET",
                        "SUPERVISOR 12-08 17:00 MET",
                        "SUPERVISOR 12-10 00:00 MET");

        assertThat(estate.repair()
                        .triaged(Map.of("kind", "REPAIR", "category", "water.pipe"))
                        .duties("SUN-6"))
                .isEmpty();
    }

    @Test
    @Clause("SUN-6")
    void replyCountsOnlyStatutoryWorkingDays() {
        // The Spring Festival of 2026 is off from 15 to 23 February; Saturday the 14th and the 28th are worked instead.
        EstateAtWork spring = EstateAtWork.under(beans, "sunshine-coast", "2026-02-13T10:00");

        assertThat(spring.complaint().triaged().duties("SUN-6")).contains("SUPERVISOR 02-26 00:00 OPEN");
    }

    @Test
    @Clause("SUN-7")
    void whatCannotBeSolvedYetGetsAPlanThatTheComplainantReads() {
        Matter matter = estate.complaint().triaged().dispatched();
        matter.act(
                Role.SUPERVISOR,
                "caseInvestigate",
                Map.of("findings", "线路老化，需更换整层电缆。", "attachments", List.of(estate.photo(Role.SUPERVISOR))));
        matter.act(
                Role.SUPERVISOR,
                "solutionOffer",
                Map.of(
                        "solution",
                        "本月采购电缆，下月十日前更换，期间每晚开应急灯。",
                        "doneBy",
                        "2027-01-10T18:00:00+08:00",
                        "findings",
                        "现场属实。",
                        "complainantInterest",
                        "不再受扰。",
                        "estateInterest",
                        "费用由责任方承担。"));

        assertThat(matter.readBy(Role.OCCUPANT, "solution").asString()).contains("下月十日前");
        assertThat(matter.refusal(Role.SUPERVISOR, "solutionOffer", Map.of("solution", " ")))
                .isNotEmpty();
    }
}
