package cn.huiyin.duties;

import static cn.huiyin.duties.Situation.at;
import static cn.huiyin.duties.Situation.due;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import org.junit.jupiter.api.Test;

/** What the procedure of the Sunshine Coast asks for, each beside the situation in which it does not. */
class SunshineCoastTests {

    private final Situation situation = Situation.under("sunshine-coast").received("2026-03-03T09:00");

    @Test
    @Clause("CO-04")
    void triageIsDueInDeskHoursAndAtOnceWhenUrgent() {
        situation.with("valid", false);
        assertThat(due(situation.duty("CO-04/triage", "case.received", "2026-03-03T09:00")))
                .isEqualTo("2026-03-03T09:30");
        situation.received("2026-03-03T22:00");
        assertThat(due(situation.duty("CO-04/triage", "case.received", "2026-03-03T22:00")))
                .isEqualTo("2026-03-04T09:00");

        situation.with("urgency", "urgent");
        situation.none("CO-04/triage", "case.received", "2026-03-03T22:00");
        assertThat(due(situation.duty("CO-04/triage-urgent", "case.received", "2026-03-03T22:00")))
                .isEqualTo("2026-03-03T22:10");
        situation.with("kind", "inquiry");
        situation.none("CO-04/triage-urgent", "case.received", "2026-03-03T22:00");
    }

    @Test
    @Clause("CO-09")
    void complainantIsToldOfProgressEveryTwoWorkingDays() {
        Duty first = situation.duty("CO-09/first-progress", "case.triaged", "2026-03-03T09:10");
        assertThat(due(first)).isEqualTo("2026-03-06T00:00");
        assertThat(situation.after(first, "case.informed", "2026-03-05T10:00")).isEqualTo(DutyState.MET);
        assertThat(due(situation.duty("CO-09/next-progress", "case.informed", "2026-03-05T10:00")))
                .isEqualTo("2026-03-10T00:00");

        situation.with("kind", "repair").none("CO-09/first-progress", "case.triaged", "2026-03-03T09:10");
    }

    @Test
    @Clause("CO-12")
    void followUpCountsFromTheFourteenthDayAndNotBefore() {
        Duty followUp = situation.duty("CO-12/follow-up", "case.replied", "2026-03-03T10:00");
        visit("door", "supervisor", true);

        assertThat(situation.after(followUp, "visit.made", "2026-03-04T10:00")).isEqualTo(DutyState.OPEN);
        assertThat(situation.after(followUp, "visit.made", "2026-03-18T10:00")).isEqualTo(DutyState.MET);
        assertThat(due(followUp)).isEqualTo("2026-03-21T00:00");

        situation.with("category", "leak.roof").none("CO-12/follow-up", "case.replied", "2026-03-03T10:00");
        assertThat(due(situation.duty("CO-12/follow-up-leak", "case.replied", "2026-03-03T10:00")))
                .isEqualTo("2026-04-06T00:00");
    }

    @Test
    @Clause("CO-17")
    void complaintIsFinishedInThreeWorkingDaysAndMajorInThreeDays() {
        situation.received("2026-02-13T09:00");
        assertThat(due(situation.duty("CO-17/finish", "case.triaged", "2026-02-13T09:05")))
                .isEqualTo("2026-02-26T00:00");

        situation.with("severity", "major").none("CO-17/finish", "case.triaged", "2026-02-13T09:05");
        assertThat(due(situation.duty("CO-17/finish-major", "case.triaged", "2026-02-13T09:05")))
                .isEqualTo("2026-02-17T00:00");
        situation.with("valid", false).none("CO-17/finish-major", "case.triaged", "2026-02-13T09:05");
    }

    @Test
    @Clause("CO-18")
    void secondRefusalGoesToTheDirector() {
        situation.with("refusals", 1);
        assertThat(situation
                        .duty("CO-18/new-solution", "case.solution-refused", "2026-03-03T10:00")
                        .terms()
                        .role())
                .isEqualTo("SUPERVISOR");
        situation.none("CO-18/director-solution", "case.solution-refused", "2026-03-03T10:00");

        situation.with("refusals", 2).none("CO-18/new-solution", "case.solution-refused", "2026-03-03T10:00");
        assertThat(due(situation.duty("CO-18/director-solution", "case.solution-refused", "2026-03-03T10:00")))
                .isEqualTo("2026-03-05T00:00");
    }

    @Test
    @Clause("SUN-1")
    void invalidComplaintIsExplainedAndAnObjectionDecided() {
        situation.with("valid", false);
        assertThat(due(situation.duty("SUN-1/explain", "case.triaged", "2026-03-03T17:45")))
                .isEqualTo("2026-03-04T08:45");
        assertThat(situation
                        .duty("SUN-1/decide-objection", "case.objected", "2026-03-03T10:00")
                        .terms()
                        .role())
                .isEqualTo("DIRECTOR");

        situation.with("valid", true).none("SUN-1/explain", "case.triaged", "2026-03-03T17:45");
    }

    @Test
    @Clause("SUN-3")
    void majorComplaintIsInTheDirectorsHandsInHalfAnHourByNightToo() {
        situation.none("SUN-3/director-acts", "case.triaged", "2026-03-03T23:50");

        Duty major =
                situation.with("severity", "major").duty("SUN-3/director-acts", "case.triaged", "2026-03-03T23:50");
        assertThat(due(major)).isEqualTo("2026-03-04T00:20");
        assertThat(major.terms().due().urgent()).isTrue();
    }

    @Test
    @Clause("SUN-4")
    void workerIsOnTheSpotTwentyMinutesAfterReceiptWhateverTheTriageTakes() {
        situation.with("kind", "repair").with("department", "engineering").received("2026-03-03T23:55");
        Duty arrival = situation.duty("SUN-4/repair-arrival", "case.triaged", "2026-03-04T00:10");
        assertThat(due(arrival)).isEqualTo("2026-03-04T00:15");
        assertThat(arrival.terms().role()).isEqualTo("WORKER");
        assertThat(arrival.department()).isEqualTo("engineering");
        assertThat(situation.after(arrival, "case.dispatched", "2026-03-04T00:11"))
                .isEqualTo(DutyState.OPEN);
        assertThat(situation.after(arrival, "case.arrived", "2026-03-04T00:12")).isEqualTo(DutyState.MET);

        situation.with("valid", false).none("SUN-4/repair-arrival", "case.triaged", "2026-03-04T00:10");
        situation
                .with("valid", true)
                .with("kind", "complaint")
                .none("SUN-4/repair-arrival", "case.triaged", "2026-03-04T00:10");
    }

    @Test
    @Clause("SUN-4")
    void appointmentReplacesTheTwentyMinutesAndMayBeKeptEarly() {
        situation.with("kind", "repair").with("appointmentAt", at("2026-03-05T15:00"));
        situation.none("SUN-4/repair-arrival", "case.triaged", "2026-03-03T09:05");

        Duty appointed = situation.duty("SUN-4/repair-appointment", "case.triaged", "2026-03-03T09:05");
        assertThat(due(appointed)).isEqualTo("2026-03-05T15:15");
        assertThat(situation.after(appointed, "case.arrived", "2026-03-05T14:58"))
                .isEqualTo(DutyState.MET);
    }

    @Test
    @Clause("SUN-5")
    void urgentRepairIsNotLeftOvernight() {
        situation.with("kind", "repair").with("urgency", "urgent");
        assertThat(due(situation
                        .received("2026-03-03T19:59")
                        .duty("SUN-5/urgent-repair", "case.triaged", "2026-03-03T20:05")))
                .isEqualTo("2026-03-04T00:00");
        assertThat(due(situation
                        .received("2026-03-03T20:00")
                        .duty("SUN-5/urgent-repair", "case.triaged", "2026-03-03T20:05")))
                .isEqualTo("2026-03-04T08:00");
        assertThat(due(situation
                        .received("2026-03-04T02:00")
                        .duty("SUN-5/urgent-repair", "case.triaged", "2026-03-04T02:05")))
                .isEqualTo("2026-03-04T08:00");

        situation.with("urgency", "routine").none("SUN-5/urgent-repair", "case.triaged", "2026-03-04T02:05");
        assertThat(due(situation.duty("SUN-5/minor-repair", "case.triaged", "2026-03-04T02:05")))
                .isEqualTo("2026-03-06T00:00");
        situation.with("responsibility", "developer").none("SUN-5/minor-repair", "case.triaged", "2026-03-04T02:05");
    }

    @Test
    @Clause("SUN-6")
    void otherComplaintIsAnsweredInThreeWorkingDaysOrAsTheCustomerAsked() {
        situation.received("2025-09-30T10:00");
        assertThat(due(situation.duty("SUN-6/reply", "case.triaged", "2025-09-30T10:05")))
                .isEqualTo("2025-10-12T00:00");
        assertThat(due(situation.duty("SUN-6/dispatch", "case.triaged", "2025-09-30T10:05")))
                .isEqualTo("2025-09-30T10:25");

        situation.with("customerDeadline", at("2025-10-03T12:00"));
        assertThat(due(situation.duty("SUN-6/reply", "case.triaged", "2025-09-30T10:05")))
                .isEqualTo("2025-10-03T12:00");
        situation.with("kind", "repair").none("SUN-6/reply", "case.triaged", "2025-09-30T10:05");
    }

    @Test
    @Clause("SUN-6")
    void promiseIsKeptUnlessItWasRenewedBeforeItPassed() {
        situation.with("promisedFor", at("2026-03-05T12:00"));
        Duty promise = situation.duty("SUN-6/keep-promise", "case.promised", "2026-03-03T10:00");
        assertThat(due(promise)).isEqualTo("2026-03-05T12:00");
        assertThat(situation.after(promise, "case.promised", "2026-03-05T11:00"))
                .isEqualTo(DutyState.SUPERSEDED);

        Duty passed = situation.duty("SUN-6/keep-promise", "case.promised", "2026-03-03T10:00");
        assertThat(situation.after(passed, "case.promised", "2026-03-05T13:00")).isEqualTo(DutyState.OPEN);
        assertThat(passed.breachedAt()).isEqualTo(at("2026-03-05T12:00"));
        assertThat(passed.isOpen()).isFalse();
    }

    @Test
    @Clause("SUN-11")
    void handledComplaintIsVisitedByPhoneOrAtTheDoorAndNotByItsHandler() {
        Duty visit = situation.duty("SUN-11/visit", "case.replied", "2026-03-03T10:00");
        assertThat(due(visit)).isEqualTo("2026-03-06T00:00");
        visit("letter", "desk", false);
        assertThat(situation.after(visit, "visit.made", "2026-03-04T10:00")).isEqualTo(DutyState.OPEN);
        visit("phone", "desk", true);
        assertThat(situation.after(visit, "visit.made", "2026-03-04T10:00")).isEqualTo(DutyState.OPEN);
        visit("phone", "desk", false);
        assertThat(situation.after(visit, "visit.made", "2026-03-04T10:00")).isEqualTo(DutyState.MET);

        Duty reopened = situation.duty("SUN-11/visit", "case.replied", "2026-03-03T10:00");
        assertThat(situation.after(reopened, "case.reopened", "2026-03-04T10:00"))
                .isEqualTo(DutyState.SUPERSEDED);
        situation.with("kind", "inquiry").none("SUN-11/visit", "case.replied", "2026-03-03T10:00");
    }

    private void visit(String method, String role, boolean handler) {
        situation.with("method", method).with("visitorRole", role).with("visitorIsHandler", handler);
    }
}
