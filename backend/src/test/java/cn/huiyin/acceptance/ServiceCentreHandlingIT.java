package cn.huiyin.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.HuiyinTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** How a service centre handles what comes in, each clause beside the situation in which it asks for nothing. */
@HuiyinTest
class ServiceCentreHandlingIT {

    @Autowired
    private AutowireCapableBeanFactory beans;

    private EstateAtWork estate;

    @BeforeEach
    void open() {
        estate = EstateAtWork.under(beans, "service-centre");
    }

    @Test
    @Clause("SC-3.1b")
    void generalComplaintIsHandledTheSameDayAndAMajorOneInThreeDays() {
        assertThat(estate.complaint().triaged().duties("SC-3.1b")).containsExactly("SUPERVISOR 12-02 00:00 OPEN");
        assertThat(estate.at("2026-12-01T17:00").complaint().triaged().duties("SC-3.1b"))
                .containsExactly("SUPERVISOR 12-02 17:00 OPEN");

        Matter major = estate.complaint().triaged(Map.of("severity", "MAJOR"));
        assertThat(major.duties("SC-3.1b")).containsExactly("DIRECTOR 12-05 00:00 OPEN");
        major.dispatched().accepted().replied();
        assertThat(major.duties("SC-3.1b")).containsExactly("DIRECTOR 12-05 00:00 MET");

        assertThat(estate.repair()
                        .triaged(Map.of("kind", "REPAIR", "category", "water.pipe"))
                        .duties("SC-3.1b"))
                .isEmpty();
    }

    @Test
    @Clause("SC-3.1b")
    void correctedSeverityTakesTheDutyAwayAndMakesTheOther() {
        Matter matter = estate.complaint().triaged();
        estate.pass(Duration.ofHours(3));

        matter.triaged(Map.of("severity", "MAJOR"));

        assertThat(matter.duties("SC-3.1b")).containsExactly("DIRECTOR 12-05 00:00 OPEN");
    }

    @Test
    @Clause("SC-3.3")
    void whatTheDepartmentCannotSolveGoesToTheDirector() {
        Matter matter = estate.complaint()
                .triaged()
                .dispatched()
                .investigated()
                .offered()
                .refused();
        assertThat(matter.duties("SC-3.3")).isEmpty();

        matter.offered().refused();

        assertThat(matter.duties("SC-3.3")).containsExactly("DIRECTOR 12-03 00:00 OPEN");
    }

    @Test
    @Clause("SC-4.2.3")
    void theOneWhoTakesAComplaintJudgesIt() {
        Matter matter = estate.complaint();
        assertThat(matter.duties("SC-4.2.3")).containsExactly("DESK 12-01 10:30 OPEN");
        assertThat(matter.tried(Role.WORKER, "caseTriage", Map.of("valid", true))
                        .refusal())
                .isNotEmpty();

        matter.triaged();

        assertThat(matter.duties("SC-4.2.3")).containsExactly("DESK 12-01 10:30 MET");
        assertThat(matter.read("valid").asBoolean()).isTrue();
    }

    @Test
    @Clause("SC-4.2.3.1.1")
    void validComplaintIsPassedToTheDepartment() {
        Matter matter = estate.complaint().triaged();
        assertThat(matter.duties("SC-4.2.3.1.1"))
                .containsExactly("DESK 12-01 10:20 OPEN", "SUPERVISOR 12-01 15:30 OPEN");

        matter.dispatched();

        assertThat(matter.duties("SC-4.2.3.1.1"))
                .containsExactly("DESK 12-01 10:20 MET", "SUPERVISOR 12-01 15:30 OPEN");
        assertThat(estate.repair()
                        .triaged(Map.of("kind", "REPAIR", "category", "water.pipe"))
                        .duties("SC-4.2.3.1.1"))
                .isEmpty();
    }

    @Test
    @Clause("SC-4.2.3.1.2")
    void departmentContactsAtOnceAndTheDirectorWhenItIsMajor() {
        Matter general = estate.at("2026-12-01T17:50").complaint().triaged();
        Matter major = estate.complaint().triaged(Map.of("severity", "MAJOR"));

        assertThat(general.duties("SC-4.2.3.1.2")).containsExactly("SUPERVISOR 12-02 08:50 OPEN");
        assertThat(major.duties("SC-4.2.3.1.2")).containsExactly("DIRECTOR 12-01 18:05 OPEN");
        general.dispatched().act(Role.SUPERVISOR, "caseContact", Map.of("method", "PHONE", "note", "先致歉，约明早上门。"));
        assertThat(general.duties("SC-4.2.3.1.2")).containsExactly("SUPERVISOR 12-02 08:50 MET");
    }

    @Test
    @Clause("SC-4.2.3.1.2")
    void anAttemptThatReachedNobodyIsNoContact() {
        Matter matter = estate.complaint().triaged().dispatched();

        matter.act(Role.SUPERVISOR, "caseContact", Map.of("method", "PHONE", "reached", false, "note", "无人接听。"));

        assertThat(matter.duties("SC-4.2.3.1.2")).containsExactly("SUPERVISOR 12-01 10:30 OPEN");
    }

    @Test
    @Clause("SC-4.2.3.1.3")
    void whatCanBeSolvedIsSolvedByTheNextDay() {
        Matter matter = estate.complaint().triaged().dispatched();
        assertThat(matter.duties("SC-4.2.3.1.3")).isEmpty();

        matter.accepted();
        assertThat(matter.duties("SC-4.2.3.1.3")).containsExactly("SUPERVISOR 12-03 00:00 OPEN");

        matter.replied();
        assertThat(matter.duties("SC-4.2.3.1.3")).containsExactly("SUPERVISOR 12-03 00:00 MET");
    }

    @Test
    @Clause("SC-4.2.3.2")
    void invalidOneIsExplainedAndABigOneByTheDirector() {
        Matter general = estate.complaint().triaged(invalid("GENERAL"));
        Matter major = estate.complaint().triaged(invalid("MAJOR"));

        assertThat(general.duties("SC-4.2.3.2")).containsExactly("DESK 12-01 10:30 MET");
        assertThat(major.duties("SC-4.2.3.2")).containsExactly("DIRECTOR 12-01 10:30 MET");
        assertThat(estate.complaint().triaged().duties("SC-4.2.3.2")).isEmpty();
    }

    private static Map<String, ?> invalid(String severity) {
        return Map.of(
                "valid",
                false,
                "severity",
                severity,
                "invalidReason",
                "OUT_OF_SCOPE",
                "explanation",
                "市政道路由区里养护，我们已代为上报。");
    }

    @Test
    @Clause("SC-4.2.3.2")
    void buildingQualityGoesToTheDeveloperWithinAWorkingDay() {
        Matter quality =
                estate.complaint().triaged(Map.of("category", "quality.waterproof", "responsibility", "WARRANTY"));
        assertThat(quality.duties("SC-4.2.3.2")).containsExactly("DESK 12-03 00:00 OPEN", "DESK 12-03 00:00 OPEN");

        quality.act(Role.DESK, "developerContact", Map.of("method", "PHONE", "note", "已通知开发商保修部李工。"))
                .act(Role.DESK, "caseInform", Map.of("note", "已通知开发商保修部，明日现场查看。"));

        assertThat(quality.duties("SC-4.2.3.2"))
                .containsExactly("DESK 12-03 00:00 MET", "DESK 12-03 00:00 MET", "DESK 12-05 00:00 OPEN");
    }

    @Test
    @Clause("SC-4.2.3.2.1")
    void customersOwnDeadlineIsKeptAndAnExtensionToldBeforeIt() {
        Matter wished = estate.received(Role.DESK, Map.of("customerDeadline", "2026-12-02T12:00:00+08:00"))
                .triaged();
        assertThat(wished.duties("SC-4.2.3.2.1")).containsExactly("SUPERVISOR 12-02 12:00 OPEN");

        wished.dispatched().act(Role.SUPERVISOR, "casePromise", later("2026-12-03T12:00:00+08:00"));

        assertThat(wished.duties("SC-4.2.3.2.1")).isEmpty();
        assertThat(estate.complaint().triaged().duties("SC-4.2.3.2.1")).isEmpty();
    }

    @Test
    @Clause("SC-4.2.3.1.4")
    void newDateOfSolutionLiesThreeDaysAfterTheCustomersOwnAtMost() {
        Matter wished = estate.received(Role.DESK, Map.of("customerDeadline", "2026-12-02T12:00:00+08:00"))
                .triaged()
                .dispatched();
        assertThat(wished.duties("SC-4.2.3.1.4")).isEmpty();

        wished.act(Role.SUPERVISOR, "casePromise", later("2026-12-03T12:00:00+08:00"));

        assertThat(wished.duties("SC-4.2.3.1.4"))
                .containsExactly("SUPERVISOR 12-03 12:00 OPEN", "SUPERVISOR 12-06 00:00 OPEN");
    }

    private static Map<String, ?> later(String time) {
        return Map.of("promisedAt", time, "reason", "配件明天到货。");
    }

    @Test
    @Clause("SC-4.2.3.2.1b")
    void handlingTimeComesFromTheEstatesTableByCategory() {
        assertThat(estate.complaint().triaged(Map.of("category", "leak.wall")).duties("SC-4.2.3.2.1b"))
                .containsExactly("SUPERVISOR 12-09 00:00 OPEN");
        assertThat(estate.complaint().triaged().duties("SC-4.2.3.2.1b"))
                .doesNotContain("SUPERVISOR 12-09 00:00 OPEN")
                .hasSize(1);
        assertThat(estate.complaint().duties("SC-4.2.3.2.1b")).isEmpty();
    }

    @Test
    @Clause("SC-4.2.3.2.2")
    void forwardedComplaintIsCalledOnAtTheDoorTheSameDay() {
        Matter forwarded =
                estate.received(Role.DESK, Map.of("channel", "COMPANY_FORWARDED", "outerNumber", "PZ-2026-118"));
        assertThat(forwarded.duties("SC-4.2.3.2.2")).containsExactly("DESK 12-02 00:00 OPEN");

        forwarded.triaged().act(Role.DESK, "caseContact", Map.of("method", "PHONE", "note", "电话致歉。"));
        assertThat(forwarded.duties("SC-4.2.3.2.2")).containsExactly("DESK 12-02 00:00 OPEN");
        forwarded.act(Role.DESK, "caseContact", Map.of("method", "DOOR", "note", "上门了解情况。"));
        assertThat(forwarded.duties("SC-4.2.3.2.2")).contains("DESK 12-02 00:00 MET");

        assertThat(estate.complaint().duties("SC-4.2.3.2.2")).isEmpty();
    }

    @Test
    @Clause({"SC-3.5", "SC-3.6", "IC-21"})
    void everyMemberOfStaffMayTakeAMatterInAndStaysNamedOnIt() {
        Map<String, ?> passing = Map.of(
                "kind", "INQUIRY", "description", "装修押金什么时候退？", "reporterName", "李女士", "reporterPhone", "13700137000");
        for (Role role : new Role[] {Role.DESK, Role.GUARD, Role.WORKER, Role.SUPERVISOR, Role.DIRECTOR}) {
            Matter matter = estate.received(role, passing);

            assertThat(matter.read("timeline").path(0).path("act").asString()).isEqualTo("RECEIVE");
            assertThat(matter.read("timeline").path(0).path("actor").asString()).isEqualTo(role.name());
        }
        assertThat(estate.receive(Role.COMMITTEE, Map.of()).refusal()).isEqualTo("FORBIDDEN");
    }

    @Test
    @Clause("SC-4.1.1")
    void repairIsCarriedOutAsAnOrderAndSignedOff() {
        Matter repair = estate.repair()
                .triaged(Map.of("kind", "REPAIR", "category", "water.pipe"))
                .dispatched()
                .assigned()
                .worked();
        repair.act(Role.SUPERVISOR, "orderVerify", Map.of());
        assertThat(repair.refusal(Role.SUPERVISOR, "caseReply", Map.of("reply", "修好了。", "method", "PHONE")))
                .startsWith("case.not-now");

        repair.act(Role.OCCUPANT, "caseSignOff", Map.of("means", "APP"));

        assertThat(repair.read("state").asString()).isEqualTo("REPLIED");
    }

    @Test
    @Clause("SC-4.1.2")
    void inquiryIsAnsweredAndClosedAtOnceAndAComplaintIsNot() {
        Matter inquiry = estate.received(Role.DESK, Map.of("kind", "INQUIRY", "description", "几号抄水表？"));
        inquiry.act(Role.DESK, "inquiryAnswer", Map.of("answer", "每月二十五日。"));
        assertThat(inquiry.read("state").asString()).isEqualTo("CLOSED");

        assertThat(estate.complaint().refusal(Role.DESK, "inquiryAnswer", Map.of("answer", "知道了。")))
                .startsWith("case.not-now");
    }
}
