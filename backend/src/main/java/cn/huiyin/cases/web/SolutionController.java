package cn.huiyin.cases.web;

import cn.huiyin.cases.AcceptSolution;
import cn.huiyin.cases.ContactMethod;
import cn.huiyin.cases.Deed;
import cn.huiyin.cases.Grounds;
import cn.huiyin.cases.InformProgress;
import cn.huiyin.cases.InvestigateCase;
import cn.huiyin.cases.InvestigateCase.Source;
import cn.huiyin.cases.LegalMatter;
import cn.huiyin.cases.OfferSolution;
import cn.huiyin.cases.Outcome;
import cn.huiyin.cases.PromiseReply;
import cn.huiyin.cases.RecordContact;
import cn.huiyin.cases.RefuseSolution;
import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Contact, promise, investigation, and the solution that is offered, refused, accepted. */
@Controller
@Transactional
class SolutionController {

    private final RecordContact contact;
    private final PromiseReply promise;
    private final InformProgress inform;
    private final InvestigateCase investigate;
    private final LegalDeeds legal;
    private final OfferSolution offer;
    private final AcceptSolution accept;
    private final RefuseSolution refuse;
    private final Answers answers;

    SolutionController(
            RecordContact contact,
            PromiseReply promise,
            InformProgress inform,
            InvestigateCase investigate,
            LegalDeeds legal,
            OfferSolution offer,
            AcceptSolution accept,
            RefuseSolution refuse,
            Answers answers) {
        this.contact = contact;
        this.promise = promise;
        this.inform = inform;
        this.investigate = investigate;
        this.legal = legal;
        this.offer = offer;
        this.accept = accept;
        this.refuse = refuse;
        this.answers = answers;
    }

    record ContactInput(ContactMethod method, @Nullable Boolean reached, String note) {}

    record PromiseInput(Instant promisedAt, @Nullable String reason) {}

    record InformInput(String note, @Nullable Boolean reminder) {}

    record InvestigateInput(
            String findings,
            @Nullable String thirdParty,
            @Nullable String legalReview,
            @Nullable LegalMatter law,
            @Nullable Integer claim) {}

    record OfferInput(
            String solution,
            @Nullable Instant doneBy,
            @Nullable String findings,
            @Nullable String complainantInterest,
            @Nullable String estateInterest) {

        Grounds grounds() {
            return new Grounds(findings, complainantInterest, estateInterest);
        }
    }

    @MutationMapping
    CasePayload caseContact(@Argument ContactInput input, DataFetchingEnvironment call) {
        boolean reached = !Boolean.FALSE.equals(input.reached());
        return answers.of(
                contact.handle(new RecordContact.Command(Deeds.of(call), input.method(), reached, input.note())));
    }

    @MutationMapping
    CasePayload casePromise(@Argument PromiseInput input, DataFetchingEnvironment call) {
        return answers.of(promise.handle(new PromiseReply.Command(Deeds.of(call), input.promisedAt(), input.reason())));
    }

    @MutationMapping
    CasePayload caseInform(@Argument InformInput input, DataFetchingEnvironment call) {
        boolean reminder = Boolean.TRUE.equals(input.reminder());
        return answers.of(inform.handle(new InformProgress.Command(Deeds.of(call), input.note(), reminder)));
    }

    /** Each account is an entry of its own; the uploads go with the findings. */
    @MutationMapping
    CasePayload caseInvestigate(@Argument InvestigateInput input, DataFetchingEnvironment call) {
        Deed deed = Deeds.of(call);
        Outcome outcome = investigate.handle(new InvestigateCase.Command(deed, Source.SITE, input.findings()));
        deed = deed.next();
        if (input.thirdParty() != null && outcome instanceof Outcome.Done) {
            outcome = investigate.handle(new InvestigateCase.Command(deed, Source.THIRD_PARTY, input.thirdParty()));
            deed = deed.next();
        }
        if (input.legalReview() != null && outcome instanceof Outcome.Done) {
            outcome = investigate.handle(new InvestigateCase.Command(deed, Source.LEGAL_REVIEW, input.legalReview()));
            deed = deed.next();
        }
        return answers.of(legal.marked(outcome, deed, input.law(), input.claim()));
    }

    @MutationMapping
    CasePayload solutionOffer(@Argument OfferInput input, DataFetchingEnvironment call) {
        return answers.of(offer.handle(
                new OfferSolution.Command(Deeds.of(call), input.solution(), input.doneBy(), input.grounds())));
    }

    @MutationMapping
    CasePayload solutionAccept(@Argument ConsentInput input, DataFetchingEnvironment call) {
        return answers.of(accept.handle(new AcceptSolution.Command(Deeds.of(call), input.means(), input.note())));
    }

    @MutationMapping
    CasePayload solutionRefuse(@Argument ReasonInput input, DataFetchingEnvironment call) {
        return answers.of(refuse.handle(new RefuseSolution.Command(Deeds.of(call), input.reason())));
    }
}
