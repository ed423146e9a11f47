package cn.huiyin.duties;

import static cn.huiyin.duties.Situation.at;
import static cn.huiyin.duties.Situation.due;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import org.junit.jupiter.api.Test;

/** What the procedure of the service centre asks for, each beside the situation in which it does not. */
class ServiceCentreTests {

    private final Situation situation = Situation.under("service-centre").received("2026-03-03T09:00");

    @Test
    @Clause("SC-3.1b")
    void generalComplaintIsHandledOnTheDayAndMajorWithinThree() {
        assertThat(due(situation.duty("SC-3.1b/general", "case.triaged", "2026-03-03T09:05")))
                .isEqualTo("2026-03-04T00:00");
        situation.received("2026-03-03T17:00");
        assertThat(due(situation.duty("SC-3.1b/general", "case.triaged", "2026-03-03T17:05")))
                .isEqualTo("2026-03-04T17:00");

        situation.with("severity", "major").none("SC-3.1b/general", "case.triaged", "2026-03-03T17:05");
        assertThat(due(situation.duty("SC-3.1b/major", "case.triaged", "2026-03-03T17:05")))
                .isEqualTo("2026-03-07T00:00");
    }

    @Test
    @Clause("SC-3.3")
    void whatDepartmentsCannotSolveGoesToTheDirector() {
        situation.with("refusals", 1).none("SC-3.3/director-takes-over", "case.solution-refused", "2026-03-03T10:00");
        assertThat(situation
                        .with("refusals", 2)
                        .duty("SC-3.3/director-takes-over", "case.solution-refused", "2026-03-03T10:00")
                        .terms()
                        .role())
                .isEqualTo("DIRECTOR");
    }

    @Test
    @Clause("SC-4.2.3")
    void deskJudgesAComplaint() {
        situation.with("valid", false);
        assertThat(due(situation.duty("SC-4.2.3/judge", "case.received", "2026-03-03T09:00")))
                .isEqualTo("2026-03-03T09:30");
        situation.with("kind", "inquiry").none("SC-4.2.3/judge", "case.received", "2026-03-03T09:00");
    }

    @Test
    @Clause("SC-4.2.3.1.1")
    void validComplaintIsPassedToTheDepartment() {
        Duty handOver = situation.duty("SC-4.2.3.1.1/hand-over", "case.triaged", "2026-03-03T09:05");
        assertThat(due(handOver)).isEqualTo("2026-03-03T09:25");
        assertThat(situation.after(handOver, "case.dispatched", "2026-03-03T09:20"))
                .isEqualTo(DutyState.MET);
        situation.with("valid", false).none("SC-4.2.3.1.1/hand-over", "case.triaged", "2026-03-03T09:05");
    }

    @Test
    @Clause("SC-4.2.3.1.2")
    void customerIsContactedAtOnceAndByTheDirectorWhenMajor() {
        assertThat(due(situation.duty("SC-4.2.3.1.2/contact", "case.triaged", "2026-03-03T11:45")))
                .isEqualTo("2026-03-03T13:45");
        situation.with("severity", "major").none("SC-4.2.3.1.2/contact", "case.triaged", "2026-03-03T11:45");
        assertThat(due(situation.duty("SC-4.2.3.1.2/contact-major", "case.triaged", "2026-03-03T11:45")))
                .isEqualTo("2026-03-03T12:00");
    }

    @Test
    @Clause("SC-4.2.3.1.3")
    void whatCanBeSolvedIsSolvedByTheNextDay() {
        assertThat(due(situation.duty("SC-4.2.3.1.3/solve", "case.solution-accepted", "2026-03-03T10:00")))
                .isEqualTo("2026-03-05T00:00");
        situation.with("kind", "repair").none("SC-4.2.3.1.3/solve", "case.solution-accepted", "2026-03-03T10:00");
    }

    @Test
    @Clause("SC-4.2.3.1.4")
    void newDateIsThreeDaysFromTheCustomersOwnAndMayBeMetBeforeIt() {
        situation.with("customerDeadline", at("2026-03-06T12:00")).with("promisedFor", at("2026-03-08T12:00"));
        Duty newDate = situation.duty("SC-4.2.3.1.4/new-date", "case.promised", "2026-03-04T10:00");
        assertThat(due(newDate)).isEqualTo("2026-03-10T00:00");
        assertThat(situation.after(newDate, "case.replied", "2026-03-05T10:00")).isEqualTo(DutyState.MET);

        situation
                .with("promisedFor", at("2026-03-06T11:00"))
                .none("SC-4.2.3.1.4/new-date", "case.promised", "2026-03-04T10:00");
    }

    @Test
    @Clause("SC-4.2.3.2")
    void invalidComplaintIsExplainedByTheDirectorWhenBigAndBuildingQualityToldToTheDeveloper() {
        situation.with("valid", false);
        assertThat(situation
                        .duty("SC-4.2.3.2/explain", "case.triaged", "2026-03-03T09:05")
                        .terms()
                        .role())
                .isEqualTo("DESK");
        situation.none("SC-4.2.3.2/tell-developer", "case.triaged", "2026-03-03T09:05");
        situation.with("severity", "major").with("responsibility", "developer");
        assertThat(situation
                        .duty("SC-4.2.3.2/explain-major", "case.triaged", "2026-03-03T09:05")
                        .terms()
                        .role())
                .isEqualTo("DIRECTOR");
        assertThat(due(situation.duty("SC-4.2.3.2/tell-developer", "case.triaged", "2026-03-03T09:05")))
                .isEqualTo("2026-03-05T00:00");
    }

    @Test
    @Clause("SC-4.2.3.2.1")
    void customersOwnDeadlineIsKeptUnlessExtendedBeforeItPasses() {
        situation.none("SC-4.2.3.2.1/keep-deadline", "case.triaged", "2026-03-03T09:05");

        situation.with("customerDeadline", at("2026-03-04T18:00"));
        Duty deadline = situation.duty("SC-4.2.3.2.1/keep-deadline", "case.triaged", "2026-03-03T09:05");
        assertThat(due(deadline)).isEqualTo("2026-03-04T18:00");
        situation.with("promisedFor", at("2026-03-06T12:00"));
        assertThat(situation.after(deadline, "case.promised", "2026-03-04T12:00"))
                .isEqualTo(DutyState.SUPERSEDED);
    }

    @Test
    @Clause("SC-4.2.3.2.1b")
    void handlingTimeComesFromTheTableByCategoryThenItsParentThenTheRest() {
        situation.with("category", "leak.roof");
        assertThat(due(situation.duty("SC-4.2.3.2.1b/handle", "case.triaged", "2026-03-03T09:05")))
                .isEqualTo("2026-03-11T00:00");
        situation.with("category", "fire.door");
        assertThat(due(situation.duty("SC-4.2.3.2.1b/handle", "case.triaged", "2026-03-03T09:05")))
                .isEqualTo("2026-03-04T00:00");
        situation.with("category", "other.unclear");
        assertThat(due(situation.duty("SC-4.2.3.2.1b/handle", "case.triaged", "2026-03-03T09:05")))
                .isEqualTo("2026-03-07T00:00");
        situation.with("valid", false).none("SC-4.2.3.2.1b/handle", "case.triaged", "2026-03-03T09:05");
    }

    @Test
    @Clause("SC-4.2.3.2.2")
    void forwardedComplaintIsCalledOnAtTheDoorTheSameDay() {
        situation
                .with("valid", false)
                .with("forwarded", true)
                .with("kind", "suggestion")
                .none("SC-4.2.3.2.2/site-call", "case.forwarded", "2026-03-03T09:00");

        Duty call = situation
                .with("kind", "complaint")
                .duty("SC-4.2.3.2.2/site-call", "case.forwarded", "2026-03-03T09:00");
        assertThat(due(call)).isEqualTo("2026-03-04T00:00");
        assertThat(situation.with("method", "phone").after(call, "case.contacted", "2026-03-03T10:00"))
                .isEqualTo(DutyState.OPEN);
        assertThat(situation.with("method", "door").after(call, "case.contacted", "2026-03-03T15:00"))
                .isEqualTo(DutyState.MET);
    }

    @Test
    @Clause("SC-4.2.3.2.2")
    void forwardedComplaintGoesBackToTheQualityDepartmentOnceHandled() {
        situation
                .with("forwarded", true)
                .with("channel", "authority-forwarded")
                .none("SC-4.2.3.2.2/back-to-quality", "case.replied", "2026-03-03T09:00");

        Duty back = situation
                .with("channel", "company-forwarded")
                .duty("SC-4.2.3.2.2/back-to-quality", "case.replied", "2026-03-03T09:00");
        assertThat(due(back)).isEqualTo("2026-03-05T00:00");
        assertThat(situation.after(back, "case.returned", "2026-03-04T10:00")).isEqualTo(DutyState.MET);
    }

    @Test
    @Clause({"SC-4.3.3.3.1", "SC-4.3.3.3.2", "SC-4.3.3.3.4"})
    void directorVisitsAtTheDoorWhatWasRaisedTwiceIsMajorOrWasForwarded() {
        for (String rule :
                new String[] {"SC-4.3.3.3.1/repeat-visit", "SC-4.3.3.3.2/major-visit", "SC-4.3.3.3.4/forwarded-visit"
                }) {
            situation.none(rule, "case.replied", "2026-03-03T10:00");
        }
        situation.with("repeatCount", 2).with("severity", "major").with("forwarded", true);
        situation.with("visitorRole", "director").with("visitorIsHandler", false);
        for (String rule :
                new String[] {"SC-4.3.3.3.1/repeat-visit", "SC-4.3.3.3.2/major-visit", "SC-4.3.3.3.4/forwarded-visit"
                }) {
            Duty visit = situation.duty(rule, "case.replied", "2026-03-03T10:00");
            assertThat(due(visit)).isEqualTo("2026-03-07T00:00");
            assertThat(situation.with("method", "phone").after(visit, "visit.made", "2026-03-04T10:00"))
                    .isEqualTo(DutyState.OPEN);
            assertThat(situation.with("method", "door").after(visit, "visit.made", "2026-03-04T10:00"))
                    .isEqualTo(DutyState.MET);
        }
    }

    @Test
    @Clause("SC-4.3.3.3.3")
    void directorGoesToTheDoorWhereAGraveQualityProblemStaysUnsolvedForLong() {
        situation.with("severity", "major").with("category", "quality.crack").with("visitorIsHandler", false);
        Duty early = situation.duty("SC-4.3.3.3.3/unsolved-visit", "case.triaged", "2026-03-03T10:00");
        assertThat(due(early)).isEqualTo("2026-03-22T00:00");
        situation.with("visitorRole", "director").with("method", "door");
        assertThat(situation.after(early, "visit.made", "2026-03-10T10:00")).isEqualTo(DutyState.OPEN);
        assertThat(situation.after(early, "case.replied", "2026-03-12T10:00")).isEqualTo(DutyState.SUPERSEDED);

        Duty late = situation.duty("SC-4.3.3.3.3/unsolved-visit", "case.triaged", "2026-03-03T10:00");
        assertThat(situation.with("method", "phone").after(late, "visit.made", "2026-03-20T10:00"))
                .isEqualTo(DutyState.OPEN);
        assertThat(situation.with("method", "door").after(late, "visit.made", "2026-03-20T10:00"))
                .isEqualTo(DutyState.MET);

        situation.with("severity", "general").none("SC-4.3.3.3.3/unsolved-visit", "case.triaged", "2026-03-03T10:00");
    }
}
