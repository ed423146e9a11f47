package cn.huiyin.cases.web;

import cn.huiyin.cases.AnswerInquiry;
import cn.huiyin.cases.Cause;
import cn.huiyin.cases.CloseCase;
import cn.huiyin.cases.ContactMethod;
import cn.huiyin.cases.Ending;
import cn.huiyin.cases.FinalReply;
import cn.huiyin.cases.Outcome;
import cn.huiyin.cases.ReopenCase;
import cn.huiyin.cases.ReplyToCase;
import cn.huiyin.cases.TakeHigher;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Reply, reopening and the ends. */
@Controller
@Transactional
class EndController {

    private final ReplyToCase reply;
    private final FinalReply finalReply;
    private final AnswerInquiry answer;
    private final ReopenCase reopen;
    private final TakeHigher takeHigher;
    private final CloseCase close;
    private final Answers answers;

    EndController(
            ReplyToCase reply,
            FinalReply finalReply,
            AnswerInquiry answer,
            ReopenCase reopen,
            TakeHigher takeHigher,
            CloseCase close,
            Answers answers) {
        this.reply = reply;
        this.finalReply = finalReply;
        this.answer = answer;
        this.reopen = reopen;
        this.takeHigher = takeHigher;
        this.close = close;
        this.answers = answers;
    }

    record ReplyInput(
            String reply,
            ContactMethod method,
            @Nullable Boolean notAgreed,
            @Nullable List<String> ways) {}

    record AnswerInput(String answer) {}

    record CloseInput(
            Ending end, @Nullable Cause cause, @Nullable String note) {}

    @MutationMapping
    CasePayload caseReply(@Argument ReplyInput input, DataFetchingEnvironment call) {
        List<String> ways = input.ways() == null ? List.of() : input.ways();
        Outcome outcome = Boolean.TRUE.equals(input.notAgreed())
                ? finalReply.handle(new FinalReply.Command(Deeds.of(call), input.reply(), input.method(), ways))
                : reply.handle(new ReplyToCase.Command(Deeds.of(call), input.reply(), input.method()));
        return answers.of(outcome);
    }

    @MutationMapping
    CasePayload inquiryAnswer(@Argument AnswerInput input, DataFetchingEnvironment call) {
        return answers.of(answer.handle(new AnswerInquiry.Command(Deeds.of(call), input.answer())));
    }

    @MutationMapping
    CasePayload caseReopen(@Argument ReasonInput input, DataFetchingEnvironment call) {
        return answers.of(reopen.handle(new ReopenCase.Command(Deeds.of(call), input.reason())));
    }

    @MutationMapping
    CasePayload caseTakeHigher(@Argument ReasonInput input, DataFetchingEnvironment call) {
        return answers.of(takeHigher.handle(new TakeHigher.Command(Deeds.of(call), input.reason())));
    }

    @MutationMapping
    CasePayload caseClose(@Argument CloseInput input, DataFetchingEnvironment call) {
        return answers.of(
                close.handle(new CloseCase.Command(Deeds.of(call), input.end(), input.cause(), input.note())));
    }
}
