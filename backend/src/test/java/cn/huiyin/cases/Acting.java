package cn.huiyin.cases;

import cn.huiyin.cases.event.ReturnVisitChanged;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import cn.huiyin.testing.World;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The use cases as the people of an office use them: each call is one act with what people mostly say. */
@Component
@SuppressWarnings("TooManyParameters")
record Acting(
        World world,
        ApplicationEventPublisher events,
        ReceiveCase receive,
        TriageCase triage,
        ExplainInvalid explain,
        ObjectToTriage object,
        DecideObjection decide,
        DispatchCase dispatch,
        AssignCase assign,
        AcceptOrder takeOn,
        RecordContact contact,
        PromiseReply promise,
        InvestigateCase investigate,
        OfferSolution offer,
        RefuseSolution refuse,
        AcceptSolution accept,
        Arrive arrive,
        FinishWork finish,
        VerifyWork verify,
        ReworkWork rework,
        SignOff signOff,
        ReplyToCase reply,
        FinalReply finalReply,
        ReopenCase reopen,
        CloseCase close,
        AnswerInquiry answer,
        InformProgress inform) {

    private static final Grounds GROUNDS = new Grounds("现场属实。", "不再滴水。", "公共部位无影响。");

    UUID receive(Office office, Kind kind, Scope occupant) {
        return Office.id(office.as(Role.DESK, () -> receive.handle(office.phoned(kind, occupant))));
    }

    void triage(Office office, UUID id) {
        done(office.as(Role.DESK, () -> triage.handle(valid(office.now(id), "leak.wall"))));
    }

    static TriageCase.Command valid(Deed deed, String category) {
        return new TriageCase.Command(
                deed, true, null, category, Severity.GENERAL, Urgency.ROUTINE, Responsibility.COMMON, null, null);
    }

    void dispatch(Office office, UUID id) {
        UUID engineering = office.company().departments().get("engineering");
        done(office.as(Role.DESK, () -> dispatch.handle(new DispatchCase.Command(office.now(id), engineering, null))));
    }

    void assign(Office office, UUID id) {
        UUID worker = office.company().membership(Role.WORKER);
        done(office.as(Role.SUPERVISOR, () -> assign.handle(new AssignCase.Command(office.now(id), worker, null))));
    }

    void offer(Office office, UUID id, String solution) {
        offer(office, id, solution, GROUNDS);
    }

    void offer(Office office, UUID id, String solution, Grounds grounds) {
        UUID photo = office.photo(office.scope(Role.SUPERVISOR));
        done(office.as(
                Role.SUPERVISOR,
                () -> offer.handle(new OfferSolution.Command(office.with(id, photo), solution, null, grounds))));
    }

    Outcome refuse(Office office, UUID id, Scope occupant, String reason) {
        return office.as(occupant, () -> refuse.handle(new RefuseSolution.Command(office.now(id), reason)));
    }

    Outcome accept(Office office, UUID id, Scope occupant) {
        return office.as(
                occupant, () -> accept.handle(new AcceptSolution.Command(office.now(id), AcceptanceMeans.APP, null)));
    }

    void reply(Office office, UUID id, String words) {
        done(office.as(
                Role.SUPERVISOR,
                () -> reply.handle(new ReplyToCase.Command(office.now(id), words, ContactMethod.PHONE))));
    }

    Outcome close(Office office, UUID id, Ending ending) {
        Cause cause = ending == Ending.INVALID ? null : Cause.OTHER;
        return office.as(Role.DESK, () -> close.handle(new CloseCase.Command(office.now(id), ending, cause, null)));
    }

    /** From taking the order on to the supervisor's check. */
    void work(Office office, UUID id) {
        done(office.as(Role.WORKER, () -> takeOn.handle(new AcceptOrder.Command(office.now(id)))));
        done(office.as(Role.WORKER, () -> arrive.handle(new Arrive.Command(office.now(id), null))));
        done(office.as(Role.WORKER, () -> finish.handle(new FinishWork.Command(office.now(id), "换了阀门。", true, null))));
        done(office.as(Role.SUPERVISOR, () -> verify.handle(new VerifyWork.Command(office.now(id), null, null))));
    }

    /** The supervisor has seen that the worker took the measures. */
    void see(Office office, UUID id) {
        UUID worker = office.company().membership(Role.WORKER);
        done(office.as(
                Role.SUPERVISOR, () -> verify.handle(new VerifyWork.Command(office.now(id), "已到现场看过。", worker))));
    }

    void rework(Office office, UUID id) {
        done(office.as(Role.SUPERVISOR, () -> rework.handle(new ReworkWork.Command(office.now(id), "仍在漏水。"))));
    }

    /** As visits tells it when somebody was reached. */
    void visited(Office office, UUID id) {
        World.Company company = office.company();
        office.as(Role.DIRECTOR, () -> {
            events.publishEvent(
                    new ReturnVisitChanged(company.id(), company.estate(), id, ReturnVisitChanged.Standing.MADE));
            return true;
        });
    }

    void judgeInvalid(Office office, UUID id) {
        done(office.as(
                Role.DESK,
                () -> triage.handle(new TriageCase.Command(
                        office.now(id), false, null, null, null, null, null, InvalidReason.OUT_OF_SCOPE, null))));
    }

    void explain(Office office, UUID id) {
        done(office.as(
                Role.DESK, () -> explain.handle(new ExplainInvalid.Command(office.now(id), "不属于物业范围。", "请找供水公司。"))));
    }

    Outcome object(Office office, UUID id, Scope occupant) {
        return office.as(occupant, () -> object.handle(new ObjectToTriage.Command(office.now(id), "管道是公共的。")));
    }

    void decide(Office office, UUID id, boolean upheld) {
        done(office.as(
                Role.DIRECTOR, () -> decide.handle(new DecideObjection.Command(office.now(id), upheld, "已核实。"))));
    }

    void remind(Office office, UUID id) {
        done(office.as(Role.DESK, () -> inform.handle(new InformProgress.Command(office.now(id), "请答复方案。", true))));
    }

    void attempt(Office office, UUID id, ContactMethod method) {
        done(office.as(
                Role.DESK, () -> contact.handle(new RecordContact.Command(office.now(id), method, false, "无人接听。"))));
    }

    Outcome finalReply(Office office, UUID id, List<String> ways) {
        return office.as(
                Role.DIRECTOR,
                () -> finalReply.handle(new FinalReply.Command(office.now(id), "只能如此。", ContactMethod.PHONE, ways)));
    }

    Outcome acceptOnPaper(Office office, UUID id, UUID paper) {
        Deed deed = paper == null ? office.now(id) : office.with(id, paper);
        return office.as(Role.DESK, () -> accept.handle(new AcceptSolution.Command(deed, AcceptanceMeans.PAPER, null)));
    }

    Outcome signOff(Office office, UUID id, Scope occupant) {
        return office.as(
                occupant, () -> signOff.handle(new SignOff.Command(office.now(id), AcceptanceMeans.APP, null)));
    }

    Outcome answer(Office office, UUID id, Role role) {
        return office.as(role, () -> answer.handle(new AnswerInquiry.Command(office.now(id), "每月二十五日抄表。")));
    }

    List<String> acts(UUID id) {
        return world.jdbc()
                .sql("select act from timeline_entries where case_id = ? order by sequence")
                .param(id)
                .query(String.class)
                .list();
    }

    private static void done(Outcome outcome) {
        if (!(outcome instanceof Outcome.Done)) {
            throw new AssertionError("Not done: " + outcome);
        }
    }
}
