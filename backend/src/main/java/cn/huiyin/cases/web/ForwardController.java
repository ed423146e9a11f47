package cn.huiyin.cases.web;

import cn.huiyin.cases.NameAnswerable;
import cn.huiyin.cases.ReturnResult;
import graphql.schema.DataFetchingEnvironment;
import java.util.UUID;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** What goes from hand to hand: who answers for it in the end, and the way back to whoever had forwarded it. */
@Controller
@Transactional
class ForwardController {

    private final NameAnswerable name;
    private final ReturnResult giveBack;
    private final Answers answers;

    ForwardController(NameAnswerable name, ReturnResult giveBack, Answers answers) {
        this.name = name;
        this.giveBack = giveBack;
        this.answers = answers;
    }

    record AnswerableInput(UUID answerableId, String reason) {}

    record ReturnInput(String result) {}

    @MutationMapping
    CasePayload caseAnswerableName(@Argument AnswerableInput input, DataFetchingEnvironment call) {
        return answers.of(
                name.handle(new NameAnswerable.Command(Deeds.of(call), input.answerableId(), input.reason())));
    }

    @MutationMapping
    CasePayload caseReturn(@Argument ReturnInput input, DataFetchingEnvironment call) {
        return answers.of(giveBack.handle(new ReturnResult.Command(Deeds.of(call), input.result())));
    }
}
