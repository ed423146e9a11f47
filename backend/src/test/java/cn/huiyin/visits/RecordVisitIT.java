package cn.huiyin.visits;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.duties.Occurrences;
import cn.huiyin.policy.OpenSettings;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.MovableClock;
import cn.huiyin.testing.World;
import cn.huiyin.visits.VisitedEstate.Opened;
import cn.huiyin.visits.VisitedEstate.Told;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HuiyinTest
class RecordVisitIT {

    @Autowired
    private MovableClock clock;

    @Autowired
    private Api api;

    private final VisitedEstate estates;
    private final Calling calling;
    private Opened estate;

    @Autowired
    RecordVisitIT(
            World world,
            MovableClock clock,
            TransactionTemplate transaction,
            OpenSettings settings,
            Occurrences occurrences,
            Api api) {
        this.estates = new VisitedEstate(world, clock, transaction, settings, occurrences);
        this.calling = new Calling(api);
    }

    @BeforeEach
    void open() {
        estate = estates.open("sunshine-coast", Map.of());
    }

    @Test
    @Clause("SUN-11")
    void meetsTheDutyByACallOfTheDesk() {
        UUID id = estates.replied(estate, Told.COMPLAINT);
        assertThat(estates.duties(id)).contains("visit OPEN");

        Calling.Said said = calling.visit(estate.as(Role.DESK), id, "PHONE", true, 5);

        assertThat(said.error()).isEmpty();
        assertThat(said.value("/visit/counts")).isEqualTo("true");
        assertThat(said.value("/visit/visitor")).isEqualTo("DESK");
        assertThat(said.value("/notice")).isEmpty();
        assertThat(said.value("/case/id")).isEqualTo(id.toString());
        assertThat(estates.duties(id)).contains("visit MET");
        assertThat(estates.column(id, "return_visit")).isEqualTo("MADE");
    }

    @Test
    @Clause("SUN-11")
    void keepsTheHandlersVisitAndTellsThatItDoesNotCount() {
        UUID id = estates.replied(estate, Told.COMPLAINT);
        estates.assign(id, estate.company().membership(Role.DESK));

        Calling.Said said = calling.visit(estate.as(Role.DESK), id, "PHONE", true, null);

        assertThat(said.error()).isEmpty();
        assertThat(said.value("/visit/counts")).isEqualTo("false");
        assertThat(said.value("/notice")).isEqualTo("已登记，但您经办过此事，不算回访；请由其他同事或公司回访。");
        assertThat(estates.duties(id)).contains("visit OPEN");
        assertThat(estates.column(id, "return_visit")).isEqualTo("OWED");
    }

    @Test
    @Clause("SUN-11")
    void countsNoVisitOfTheHandlingDepartment() {
        UUID id = estates.replied(estate, Told.COMPLAINT);

        Calling.Said said = calling.visit(estate.as(Role.SUPERVISOR), id, "DOOR", true, 4);

        assertThat(said.value("/visit/counts")).isEqualTo("false");
        assertThat(estates.duties(id)).contains("visit OPEN");
    }

    @Test
    @Clause("SUN-11")
    void countsAVisitOfARepairFromItsCompletion() {
        UUID id = estates.done(estate, Told.REPAIR);

        Calling.Said said = calling.visit(estate.as(Role.DESK), id, "PHONE", true, null);

        assertThat(said.error()).isEmpty();
        assertThat(estates.duties(id)).containsExactly("repair-visit MET");
    }

    @Test
    void refusesAVisitOfACaseThatNobodyRepliedTo() {
        UUID id = estates.handling(estate, Told.COMPLAINT);

        Calling.Said said = calling.visit(estate.as(Role.DESK), id, "PHONE", true, null);

        assertThat(said.error()).isEqualTo("visit.case.not-replied");
        assertThat(estates.visits(id)).isZero();
    }

    @Test
    void refusesWhatIsWrongInSubstance() {
        UUID id = estates.replied(estate, Told.COMPLAINT);
        Api.As desk = estate.as(Role.DESK).reading("en");
        String start = "caseId: \"" + id + "\", method: PHONE, solved: true, ";

        assertThat(calling.say(desk, "visitRecord", start + "note: \" \"").error())
                .isEqualTo("visit.note.missing");
        Calling.Said six = calling.say(desk, "visitRecord", start + "note: \"x\", satisfaction: 6");
        assertThat(six.error()).isEqualTo("visit.satisfaction.range");
        assertThat(six.value("/errors/0/path")).isEmpty();
        assertThat(six.answer().data("/visitRecord/errors/0/path").toString())
                .isEqualTo("[\"input\",\"satisfaction\"]");
        assertThat(six.value("/errors/0/message"))
                .isEqualTo("Satisfaction goes from 1 to 5; leave it empty where the occupant told none.");
        assertThat(calling.say(desk, "visitRecord", start + "note: \"x\", happenedAt: \"2999-01-01T00:00:00Z\"")
                        .error())
                .isEqualTo("visit.happened.future");
        assertThat(calling.say(desk, "visitRecord", start + "note: \"x\", happenedAt: \"2020-01-01T00:00:00Z\"")
                        .error())
                .isEqualTo("visit.happened.before-reply");
        assertThat(calling.say(desk, "visitAttempt", "caseId: \"" + id + "\", method: PHONE, result: SOLVED")
                        .error())
                .isEqualTo("visit.attempt.answered");
        assertThat(estates.visits(id)).isZero();
    }

    @Test
    void opensAnUnhappyCaseOnceAndLeavesTheSecondTimeToTheDirector() {
        UUID id = estates.replied(estate, Told.COMPLAINT);

        assertThat(calling.visit(estate.as(Role.DESK), id, "PHONE", false, 1).error())
                .isEmpty();

        assertThat(estates.column(id, "state")).isEqualTo("REOPENED");
        assertThat(estates.column(id, "reopened_count")).isEqualTo("1");
        clock.moveBy(Duration.ofHours(1));
        estates.repliedAgain(estate, id, Told.COMPLAINT);

        assertThat(calling.visit(estate.as(Role.DESK), id, "PHONE", true, 2).error())
                .isEmpty();

        assertThat(estates.column(id, "state")).isEqualTo("REPLIED");
        assertThat(estates.column(id, "reopened_count")).isEqualTo("1");
    }

    @Test
    void leavesASatisfiedCaseClosedToVisits() {
        UUID id = estates.replied(estate, Told.COMPLAINT);

        calling.visit(estate.as(Role.DESK), id, "PHONE", true, 3);

        assertThat(estates.column(id, "state")).isEqualTo("REPLIED");
    }

    @Test
    void countsNeitherAttemptsNorLettersAndEndsAfterEnoughOfThem() {
        UUID id = estates.replied(estate, Told.COMPLAINT);
        Api.As desk = estate.as(Role.DESK);

        calling.attempt(desk, id, "PHONE", "NO_ANSWER");
        calling.attempt(desk, id, "PHONE", "WRONG_NUMBER");
        assertThat(calling.attempt(desk, id, "LETTER", "NO_ANSWER").error()).isEmpty();
        assertThat(estates.column(id, "return_visit")).isEqualTo("OWED");
        clock.moveBy(Duration.ofDays(1));
        calling.attempt(desk, id, "DOOR", "REFUSED");
        assertThat(estates.column(id, "return_visit")).isEqualTo("OWED");
        calling.attempt(desk, id, "LETTER", "NO_ANSWER");
        assertThat(estates.column(id, "return_visit"))
                .as("always tried in the morning")
                .isEqualTo("OWED");
        clock.moveBy(Duration.ofHours(5));
        calling.attempt(desk, id, "PHONE", "NO_ANSWER");
        Calling.Said letter = calling.attempt(desk, id, "LETTER", "NO_ANSWER");

        assertThat(letter.value("/visit/counts")).isEqualTo("false");
        assertThat(estates.column(id, "return_visit")).isEqualTo("NOT_REACHED");
        assertThat(estates.duties(id)).contains("visit OPEN");
        assertThat(estates.visits(id)).isEqualTo(7);
    }

    @Test
    void takesAnAnswerByLetterForNoVisit() {
        UUID id = estates.replied(estate, Told.COMPLAINT);

        Calling.Said said = calling.visit(estate.as(Role.DESK), id, "LETTER", true, 5);

        assertThat(said.value("/notice")).isEqualTo("已登记，但信函、短信和邮件不算接通，仍需回访。");
        assertThat(estates.duties(id)).contains("visit OPEN");
    }

    @Test
    void countsALateEntryOnlyByTheDirectorsReason() {
        UUID id = estates.replied(estate, Told.COMPLAINT);
        String visited = clock.instant().toString();
        clock.moveBy(Duration.ofHours(13));
        String input = "caseId: \"" + id + "\", method: PHONE, solved: true, note: \"好\", happenedAt: \"" + visited
                + "\", lateReason: \"停电\"";

        assertThat(calling.say(estate.as(Role.DESK), "visitRecord", input).value("/notice"))
                .isEqualTo("已登记，但补录太晚，须由主任说明理由后重新登记才算回访。");
        assertThat(estates.duties(id)).contains("visit OPEN");

        assertThat(calling.say(estate.as(Role.DIRECTOR), "visitRecord", input).value("/visit/counts"))
                .isEqualTo("true");
        assertThat(estates.duties(id)).contains("visit MET");
    }

    @Test
    void owesNoVisitThatTheDirectorLetGo() {
        UUID id = estates.replied(estate, Told.COMPLAINT);
        calling.attempt(estate.as(Role.DESK), id, "PHONE", "NO_ANSWER");
        assertThat(estates.column(id, "return_visit")).isEqualTo("OWED");

        api.call(
                estate.as(Role.DIRECTOR),
                "mutation { dutyWaive(input: {dutyId: \"%s\", reason: \"已搬走\"}) { errors { code } } }"
                        .formatted(estates.duty(id)));

        assertThat(estates.duties(id)).containsExactly("visit WAIVED");
        assertThat(estates.column(id, "return_visit")).isEqualTo("NONE");
    }

    @Test
    void doesNothingTwiceForTheSameKey() {
        UUID id = estates.replied(estate, Told.COMPLAINT);
        String input = "caseId: \"" + id + "\", method: PHONE, solved: true, note: \"好\", idempotencyKey: \"k1\"";

        Calling.Said first = calling.say(estate.as(Role.DESK), "visitRecord", input);
        Calling.Said second = calling.say(estate.as(Role.DESK), "visitRecord", input);

        assertThat(second.value("/visit/id")).isNotEmpty().isEqualTo(first.value("/visit/id"));
        assertThat(estates.visits(id)).isEqualTo(1);
    }

    @Test
    void hidesTheCaseFromAnotherCompany() {
        UUID id = estates.replied(estate, Told.COMPLAINT);
        Opened other = estates.open("sunshine-coast", Map.of());

        assertThat(calling.visit(other.as(Role.DESK), id, "PHONE", true, 5).refusal())
                .isEqualTo("NOT_FOUND");
        assertThat(calling.attempt(other.as(Role.QUALITY), id, "PHONE", "NO_ANSWER")
                        .refusal())
                .isEqualTo("NOT_FOUND");
        assertThat(estates.visits(id)).isZero();
        assertThat(estates.duties(id)).contains("visit OPEN");
    }

    @ParameterizedTest
    @EnumSource(names = {"WORKER", "GUARD", "COMMITTEE", "CLIENT", "OCCUPANT"})
    void refusesThoseWhoMakeNoVisits(Role role) {
        UUID id = estates.replied(estate, Told.COMPLAINT);

        assertThat(calling.visit(estate.as(role), id, "PHONE", true, 5).refusal())
                .isEqualTo("FORBIDDEN");
        assertThat(calling.attempt(estate.as(role), id, "PHONE", "NO_ANSWER").refusal())
                .isEqualTo("FORBIDDEN");
        assertThat(estates.visits(id)).isZero();
        assertThat(estates.duties(id)).contains("visit OPEN");
    }
}
