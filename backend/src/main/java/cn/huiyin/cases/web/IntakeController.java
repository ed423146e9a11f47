package cn.huiyin.cases.web;

import cn.huiyin.cases.AssignCase;
import cn.huiyin.cases.DecideObjection;
import cn.huiyin.cases.Deed;
import cn.huiyin.cases.DispatchCase;
import cn.huiyin.cases.ExplainInvalid;
import cn.huiyin.cases.InvalidReason;
import cn.huiyin.cases.Kind;
import cn.huiyin.cases.LegalMatter;
import cn.huiyin.cases.LinkShared;
import cn.huiyin.cases.ObjectToTriage;
import cn.huiyin.cases.Outcome;
import cn.huiyin.cases.ReceiveCase;
import cn.huiyin.cases.Responsibility;
import cn.huiyin.cases.Severity;
import cn.huiyin.cases.TriageCase;
import cn.huiyin.cases.Urgency;
import graphql.schema.DataFetchingEnvironment;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** From the first word to the hands of a person. */
@Controller
@Transactional
class IntakeController {

    private final ReceiveCase receive;
    private final LinkShared link;
    private final TriageCase triage;
    private final ExplainInvalid explain;
    private final ObjectToTriage object;
    private final DecideObjection decide;
    private final DispatchCase dispatch;
    private final AssignCase assign;
    private final LegalDeeds legal;
    private final Answers answers;

    IntakeController(
            ReceiveCase receive,
            LinkShared link,
            TriageCase triage,
            ExplainInvalid explain,
            ObjectToTriage object,
            DecideObjection decide,
            DispatchCase dispatch,
            AssignCase assign,
            LegalDeeds legal,
            Answers answers) {
        this.receive = receive;
        this.link = link;
        this.triage = triage;
        this.explain = explain;
        this.object = object;
        this.decide = decide;
        this.dispatch = dispatch;
        this.assign = assign;
        this.legal = legal;
        this.answers = answers;
    }

    record TriageInput(
            boolean valid,
            @Nullable Kind kind,
            @Nullable InvalidReason invalidReason,
            @Nullable String explanation,
            @Nullable String referral,
            String category,
            Severity severity,
            Urgency urgency,
            Responsibility responsibility,
            @Nullable LegalMatter law,
            @Nullable Integer claim) {

        TriageCase.Command command(Deed deed) {
            return new TriageCase.Command(
                    deed, valid, kind, category, severity, urgency, responsibility, invalidReason, null);
        }
    }

    record DecideInput(boolean upheld, String reason) {}

    record DispatchInput(
            UUID departmentId,
            @Nullable UUID assigneeId,
            @Nullable String note) {}

    record AssignInput(UUID assigneeId) {}

    /** Where it is a problem that is known already, it is linked and judged in the same act. */
    @MutationMapping
    CasePayload caseReceive(@Argument ReceiveInput input) {
        Outcome outcome = receive.handle(input.command());
        if (input.sharedProblemId() != null && outcome instanceof Outcome.Done done) {
            outcome = link.handle(new LinkShared.Command(Deed.now(done.caseId(), 0), input.sharedProblemId(), null));
        }
        return answers.of(outcome);
    }

    /** Where it is invalid the person is told in the same act. */
    @MutationMapping
    CasePayload caseTriage(@Argument TriageInput input, DataFetchingEnvironment call) {
        Outcome outcome = triage.handle(input.command(Deeds.of(call)));
        if (!input.valid() && outcome instanceof Outcome.Done) {
            String explanation = input.explanation() == null ? "" : input.explanation();
            outcome = explain.handle(new ExplainInvalid.Command(Deeds.of(call).next(), explanation, input.referral()));
        }
        LegalMatter law = input.valid() ? input.law() : null;
        return answers.of(legal.marked(outcome, Deeds.of(call).next(), law, input.claim()));
    }

    @MutationMapping
    CasePayload caseObject(@Argument ReasonInput input, DataFetchingEnvironment call) {
        return answers.of(object.handle(new ObjectToTriage.Command(Deeds.of(call), input.reason())));
    }

    @MutationMapping
    CasePayload objectionDecide(@Argument DecideInput input, DataFetchingEnvironment call) {
        return answers.of(decide.handle(new DecideObjection.Command(Deeds.of(call), input.upheld(), input.reason())));
    }

    @MutationMapping
    CasePayload caseDispatch(@Argument DispatchInput input, DataFetchingEnvironment call) {
        Outcome outcome = dispatch.handle(new DispatchCase.Command(Deeds.of(call), input.departmentId(), input.note()));
        if (input.assigneeId() != null && outcome instanceof Outcome.Done) {
            outcome = assign.handle(new AssignCase.Command(Deeds.of(call).next(), input.assigneeId(), null));
        }
        return answers.of(outcome);
    }

    @MutationMapping
    CasePayload caseAssign(@Argument AssignInput input, DataFetchingEnvironment call) {
        return answers.of(assign.handle(new AssignCase.Command(Deeds.of(call), input.assigneeId(), null)));
    }
}
