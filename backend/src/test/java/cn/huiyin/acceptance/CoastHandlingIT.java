package cn.huiyin.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.HuiyinTest;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What the coast asks of every complaint, each clause beside the situation in which it asks for nothing. */
@HuiyinTest
class CoastHandlingIT {

    @Autowired
    private AutowireCapableBeanFactory beans;

    private EstateAtWork estate;

    @BeforeEach
    void open() {
        estate = EstateAtWork.under(beans, "sunshine-coast");
    }

    @Test
    @Clause({"CO-01", "SC-4.2.1"})
    void complaintsAreTakenRoundTheClockAndKeepTheirChannel() {
        estate.at("2026-12-06T03:10");

        for (String channel : new String[] {"PHONE", "EMAIL", "VISIT", "LETTER"}) {
            Matter night = estate.received(Role.GUARD, Map.of("channel", channel));
            assertThat(night.read("channel").asString()).isEqualTo(channel);
            assertThat(night.read("receivedAt").asString()).startsWith("2026-12-05T19:10");
        }
        assertThat(estate.received(Role.OCCUPANT, Map.of()).read("channel").asString())
                .isEqualTo("ONLINE");
    }

    @Test
    @Clause("CO-02")
    void writtenComplaintKeepsComplainantContentAndTime() {
        Matter letter = estate.received(
                Role.DESK,
                Map.of("channel", "LETTER", "description", "来信反映车库积水。", "happenedAt", "2026-11-30T08:00:00+08:00"));

        assertThat(letter.read("reporter").path("name").asString()).isEqualTo("王芳");
        assertThat(letter.read("description").asString()).isEqualTo("来信反映车库积水。");
        assertThat(letter.read("happenedAt").asString()).startsWith("2026-11-30T00:00");
        assertThat(estate.receive(Role.DESK, Map.of("channel", "LETTER", "description", " "))
                        .data("/caseReceive/errors/0/path/1")
                        .asString())
                .isEqualTo("description");
    }

    @Test
    @Clause("CO-02")
    void missingRecordingOfACallIsAnUnmetRecordThatStopsNothing() {
        Matter call = estate.complaint();
        assertThat(call.read("recordingUnmet").asBoolean()).isTrue();
        assertThat(call.read("recordingMissing").asString()).isEqualTo("座机没有录音");
        assertThat(call.triaged().read("state").asString()).isEqualTo("TRIAGED");

        assertThat(estate.received(Role.DESK, Map.of("channel", "LETTER"))
                        .read("recordingUnmet")
                        .asBoolean())
                .isFalse();
    }

    @Test
    @Clause("CO-03")
    void complaintHasACategoryOfTheEstatesList() {
        Matter matter = estate.complaint().triaged(Map.of("category", "clean.stair"));
        assertThat(matter.read("category").asString()).isEqualTo("clean.stair");
    }

    @Test
    @Clause("CO-04")
    void severityAndUrgencyAreJudgedInHalfAnHourAndUrgentOnesInTenMinutes() {
        Matter routine = estate.complaint();
        Matter urgent = estate.received(Role.DESK, Map.of("urgency", "URGENT"));
        assertThat(routine.duties("CO-04")).containsExactly("DESK 12-01 10:30 OPEN");
        assertThat(urgent.duties("CO-04")).containsExactly("DESK 12-01 10:10 OPEN");

        routine.triaged(Map.of("severity", "MAJOR", "urgency", "URGENT"));

        assertThat(routine.duties("CO-04")).containsExactly("DESK 12-01 10:30 MET");
        assertThat(routine.read("severity").asString()).isEqualTo("MAJOR");
        assertThat(estate.received(Role.DESK, Map.of("kind", "INQUIRY")).duties("CO-04"))
                .isEmpty();
    }

    @Test
    @Clause("CO-06")
    void accountOfAThirdPartyIsKept() {
        Matter matter = estate.complaint().triaged().dispatched();

        matter.act(Role.SUPERVISOR, "caseInvestigate", Map.of("findings", "电梯厂家到场。", "thirdParty", "厂家称门机皮带磨损，周五更换。"));

        assertThat(texts(matter, Role.DIRECTOR)).contains("厂家称门机皮带磨损，周五更换。");
    }

    @Test
    @Clause("CO-09")
    void complainantIsToldOfProgressEveryTwoWorkingDaysAndSeesIt() {
        Matter matter = estate.complaint().triaged().dispatched();
        assertThat(matter.duties("CO-09")).containsExactly("DESK 12-04 00:00 OPEN");

        estate.at("2026-12-03T10:00");
        matter.act(Role.DESK, "caseInform", Map.of("note", "灯管已下单，明天到货。"));

        assertThat(matter.duties("CO-09")).containsExactly("DESK 12-04 00:00 MET", "DESK 12-08 00:00 OPEN");
        assertThat(texts(matter, Role.OCCUPANT)).contains("灯管已下单，明天到货。");
        assertThat(estate.repair()
                        .triaged(Map.of("kind", "REPAIR", "category", "water.pipe"))
                        .duties("CO-09"))
                .isEmpty();
    }

    @Test
    @Clause("CO-13")
    void wholeCourseIsRecordedInTheOrderInWhichItHappened() {
        Matter matter = estate.complaint().triaged().dispatched().accepted().replied();

        assertThat(StreamSupport.stream(matter.read("timeline").spliterator(), false)
                        .map(entry -> entry.path("act").asString()))
                .containsExactly("RECEIVE", "TRIAGE", "DISPATCH", "INVESTIGATE", "WEIGH", "OFFER", "ACCEPT", "REPLY");
        assertThat(matter.read("timeline").path(7).path("text").toString()).contains("灯已换好。");
    }

    @Test
    @Clause("CO-17")
    void complaintIsFinishedWithinItsTimeAndADissatisfiedOneComesBack() {
        Matter matter = estate.complaint().triaged().dispatched().accepted().replied();
        assertThat(matter.duties("CO-17")).containsExactly("SUPERVISOR 12-05 00:00 MET");

        matter.act(
                Role.DESK,
                "visitRecord",
                Map.of("method", "PHONE", "solved", false, "satisfaction", 1, "note", "灯又灭了。"));

        assertThat(matter.read("state").asString()).isEqualTo("IN_PROGRESS");
        assertThat(matter.read("reopenedCount").asInt()).isEqualTo(1);
        assertThat(matter.duties("CO-17")).containsExactly("SUPERVISOR 12-05 00:00 MET", "SUPERVISOR 12-05 00:00 OPEN");
        assertThat(estate.complaint().duties("CO-17")).isEmpty();
    }

    @Test
    @Clause("CO-18")
    void refusedSolutionGoesBackToANewOneAndASecondToTheDirector() {
        Matter matter = estate.complaint().triaged().dispatched().investigated().offered();
        assertThat(matter.refusal(Role.SUPERVISOR, "caseReply", Map.of("reply", "已处理。", "method", "PHONE")))
                .startsWith("case.not-now");

        matter.refused();
        assertThat(matter.duties("CO-18")).contains("SUPERVISOR 12-04 00:00 OPEN");
        matter.offered().refused();
        assertThat(matter.duties("CO-18")).contains("SUPERVISOR 12-04 00:00 MET", "DIRECTOR 12-03 00:00 OPEN");
    }

    private static String texts(Matter matter, Role role) {
        return matter.readBy(role, "timeline").toString();
    }
}
