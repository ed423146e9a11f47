package cn.huiyin.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.cases.event.MatterUnsolved;
import cn.huiyin.cases.event.ReturnVisitChanged;
import cn.huiyin.duties.LookAtDuties;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.MovableClock;
import cn.huiyin.testing.World;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Each end, and that none comes without its proof. */
@HuiyinTest
class EndsIT {

    @Autowired
    private World world;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Acting acting;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private LookAtDuties lookAtDuties;

    private Office office;
    private Scope occupant;
    private UUID id;

    @BeforeEach
    void takeIn() {
        office = new Office(world, transaction, beans);
        occupant = office.occupant();
        id = acting.receive(office, Kind.COMPLAINT, occupant);
    }

    @Test
    @Clause("SUN-1")
    void endsInvalidAfterAnExplanationAndOneObjection() {
        acting.judgeInvalid(office, id);
        assertThat(acting.close(office, id, Ending.INVALID)).isEqualTo(notNow(Act.CLOSE_INVALID, State.INVALID));
        acting.explain(office, id);
        acting.close(office, id, Ending.INVALID);

        assertThat(acting.object(office, id, occupant)).isEqualTo(new Outcome.Done(id));
        acting.decide(office, id, false);
        assertThat(acting.object(office, id, occupant)).isEqualTo(Outcome.refused("", "case.object.once"));

        assertThat(acting.close(office, id, Ending.INVALID)).isEqualTo(new Outcome.Done(id));
        assertThat(office.state(id)).isEqualTo("CLOSED");
    }

    @Test
    void takesAMatterOnWhoseObjectionIsUpheld() {
        acting.judgeInvalid(office, id);
        acting.explain(office, id);
        acting.object(office, id, occupant);

        acting.decide(office, id, true);

        assertThat(office.state(id)).isEqualTo("TRIAGED");
    }

    @Test
    void takesNoObjectionAfterItsTime() {
        acting.judgeInvalid(office, id);
        acting.explain(office, id);
        clock.moveBy(Duration.ofDays(9));

        assertThat(acting.object(office, id, occupant)).isEqualTo(Outcome.refused("", "case.object.late"));
        assertThat(office.state(id)).isEqualTo("EXPLAINED");
    }

    @Test
    @Clause("CO-18")
    void doesNotAgreeForAnOccupantWhoIsSilent() {
        offered();

        assertThat(acting.close(office, id, Ending.NO_ANSWER))
                .isEqualTo(Outcome.refused("end", "case.close.too-few-reminders", 2));
        acting.remind(office, id);
        clock.moveBy(Duration.ofDays(2));
        acting.remind(office, id);
        clock.moveBy(Duration.ofDays(6));

        assertThat(acting.close(office, id, Ending.NO_ANSWER)).isEqualTo(new Outcome.Done(id));
        assertThat(accepted()).isFalse();
    }

    @Test
    void isNotReachedOnlyAfterAttemptsOnDifferentDaysAtDifferentTimesOfDayAndALetter() {
        offered();
        Outcome tooFew = Outcome.refused("end", "case.close.too-few-attempts", 3, 2, 2);
        acting.attempt(office, id, ContactMethod.PHONE);
        acting.attempt(office, id, ContactMethod.PHONE);
        acting.attempt(office, id, ContactMethod.LETTER);
        assertThat(acting.close(office, id, Ending.NOT_REACHED)).isEqualTo(tooFew);
        clock.moveBy(Duration.ofDays(1));
        acting.attempt(office, id, ContactMethod.DOOR);
        acting.attempt(office, id, ContactMethod.LETTER);
        assertThat(acting.close(office, id, Ending.NOT_REACHED)).isEqualTo(tooFew);
        clock.moveBy(Duration.ofHours(4));
        acting.attempt(office, id, ContactMethod.PHONE);
        assertThat(acting.close(office, id, Ending.NOT_REACHED)).isEqualTo(tooFew);
        acting.attempt(office, id, ContactMethod.LETTER);

        assertThat(acting.close(office, id, Ending.NOT_REACHED)).isEqualTo(new Outcome.Done(id));
    }

    @Test
    @Clause("SUN-11")
    void letsTheVisitGoWithAReasonWhereNobodyWasReached() {
        replied();
        visit(ReturnVisitChanged.Standing.NOT_REACHED);

        assertThat(acting.close(office, id, Ending.NOT_REACHED)).isEqualTo(new Outcome.Done(id));

        assertThat(visitDuty()).isEqualTo("WAIVED 事项以联系不上或未获答复结束 f");
        assertThat(figures()).isEqualTo("f WAIVED");
        clock.moveBy(Duration.ofDays(9));
        lookAtDuties.run();
        assertThat(told()).isZero();
    }

    @Test
    void leavesTheVisitOpenWhereTheMatterEndsByAgreement() {
        replied();
        visit(ReturnVisitChanged.Standing.NONE);
        acting.see(office, id);

        assertThat(acting.close(office, id, Ending.AGREED)).isEqualTo(new Outcome.Done(id));

        assertThat(visitDuty()).startsWith("OPEN");
    }

    @Test
    void asksNobodyAnyMoreForAMatterThatEndedWithoutAnAnswer() {
        offered();
        acting.remind(office, id);
        clock.moveBy(Duration.ofDays(2));
        acting.remind(office, id);
        clock.moveBy(Duration.ofDays(6));
        lookAtDuties.run();
        int before = told();

        acting.close(office, id, Ending.NO_ANSWER);
        clock.moveBy(Duration.ofDays(9));
        lookAtDuties.run();

        assertThat(before).isPositive();
        assertThat(told()).isEqualTo(before);
    }

    @Test
    void endsWithoutAgreementByTheDirectorsLastWordAlone() {
        offered();
        acting.refuse(office, id, occupant, "不彻底");
        assertThat(acting.finalReply(office, id, List.of("居委会调解")))
                .isEqualTo(Outcome.refused("", "case.final-reply.too-early", 2));
        acting.offer(office, id, "移机。");
        acting.refuse(office, id, occupant, "太慢");
        assertThat(acting.finalReply(office, id, List.of()))
                .isEqualTo(Outcome.refused("ways", "case.final-reply.ways-missing"));

        assertThat(acting.finalReply(office, id, List.of("居委会调解", "12345"))).isEqualTo(new Outcome.Done(id));
        assertThat(acting.close(office, id, Ending.AGREED))
                .isEqualTo(Outcome.refused("end", "case.close.not-accepted"));
        assertThat(acting.close(office, id, Ending.NOT_AGREED)).isEqualTo(new Outcome.Done(id));
    }

    @Test
    @Clause("SUN-11")
    void doesNotCloseWhileAVisitIsOwedAndReopensWhenItFindsTheMatterUnsolved() {
        replied();
        visit(ReturnVisitChanged.Standing.OWED);
        assertThat(acting.close(office, id, Ending.AGREED)).isEqualTo(Outcome.refused("end", "case.close.visit-owed"));
        MatterUnsolved unsolved =
                new MatterUnsolved(office.company().id(), office.company().estate(), id, clock.instant(), null);

        asSystem(() -> events.publishEvent(unsolved));
        asSystem(() -> events.publishEvent(unsolved));

        assertThat(office.state(id)).isEqualTo("REOPENED");
        assertThat(acting.acts(id)).endsWith("REPLY", "REOPEN");
    }

    @Test
    void agreesOnceTheVisitWasMade() {
        replied();
        visit(ReturnVisitChanged.Standing.MADE);
        acting.see(office, id);

        assertThat(acting.close(office, id, Ending.AGREED)).isEqualTo(new Outcome.Done(id));
    }

    @Test
    void believesAnAcceptanceOnPaperOnlyWithThePaper() {
        offered();

        assertThat(acting.acceptOnPaper(office, id, null))
                .isEqualTo(Outcome.refused("attachments", "case.means.paper-missing"));
        assertThat(acting.acceptOnPaper(office, id, office.photo(office.scope(Role.DESK))))
                .isEqualTo(new Outcome.Done(id));
        assertThat(office.state(id)).isEqualTo("ACCEPTED");
    }

    @Test
    @Clause("CO-20")
    void linksARepeatOfTheSameHouseholdAndCategory() {
        acting.triage(office, id);
        UUID again = acting.receive(office, Kind.COMPLAINT, office.occupant());

        acting.triage(office, again);

        assertThat(repeats(again)).isEqualTo(id + " 2");
        clock.moveBy(Duration.ofDays(120));
        UUID late = acting.receive(office, Kind.COMPLAINT, occupant);
        acting.triage(office, late);
        assertThat(repeats(late)).isEqualTo("null 1");
    }

    private String visitDuty() {
        return text("""
                select state || ' ' || coalesce(waived_reason, '-') || ' ' || (next_look_at is not null)::text::char
                from duties where subject_id = ? and rule = 'visit'""");
    }

    private String figures() {
        return text(
                "select reached::text::char || ' ' || state from visits_figures where case_id = ? and rule = 'visit'");
    }

    private int told() {
        return Integer.parseInt(text("""
                select count(*)::text from duty_breaches b join duties d on d.company_id = b.company_id and d.id = b.duty_id
                where d.subject_id = ?"""));
    }

    private String text(String sql) {
        return world.jdbc().sql(sql).param(id).query(String.class).single();
    }

    private void offered() {
        acting.triage(office, id);
        acting.dispatch(office, id);
        acting.offer(office, id, "加装滴水管。");
    }

    private void replied() {
        offered();
        acting.accept(office, id, occupant);
        acting.reply(office, id, "装好了。");
    }

    private void visit(ReturnVisitChanged.Standing standing) {
        World.Company company = office.company();
        asSystem(() -> events.publishEvent(new ReturnVisitChanged(company.id(), company.estate(), id, standing)));
    }

    private void asSystem(Runnable work) {
        Scope system = Scope.system(office.company().id(), office.company().estate());
        Scope.run(system, () -> transaction.executeWithoutResult(status -> work.run()));
    }

    private Outcome notNow(Act act, State state) {
        return new Outcome.NotNow(id, act, state);
    }

    private boolean accepted() {
        return world.jdbc()
                .sql("select accepted_at is not null from cases where id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private String repeats(UUID of) {
        return world.jdbc()
                .sql("select repeat_of_id, repeat_count from cases where id = ?")
                .param(of)
                .query((row, index) -> row.getObject(1) + " " + row.getInt(2))
                .single();
    }
}
