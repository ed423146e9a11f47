package cn.huiyin.cases.web;

import cn.huiyin.cases.LetIn;
import cn.huiyin.cases.LetOut;
import graphql.schema.DataFetchingEnvironment;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Who of the household follows a case beside the one whom it concerns. */
@Controller
@Transactional
class HouseholdController {

    private final LetIn letIn;
    private final LetOut letOut;
    private final Answers answers;

    HouseholdController(LetIn letIn, LetOut letOut, Answers answers) {
        this.letIn = letIn;
        this.letOut = letOut;
        this.answers = answers;
    }

    record LetInInput(@Nullable UUID occupantId, @Nullable String phone) {}

    record LetOutInput(UUID occupantId) {}

    @MutationMapping
    CasePayload caseLetIn(@Argument LetInInput input, DataFetchingEnvironment call) {
        return answers.of(letIn.handle(new LetIn.Command(Deeds.of(call), input.occupantId(), input.phone())));
    }

    @MutationMapping
    CasePayload caseLetOut(@Argument LetOutInput input, DataFetchingEnvironment call) {
        return answers.of(letOut.handle(new LetOut.Command(Deeds.of(call), input.occupantId())));
    }
}
