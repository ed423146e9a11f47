package cn.huiyin.cases.web;

import cn.huiyin.cases.NameConcern;
import graphql.schema.DataFetchingEnvironment;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a case from those whom it is about. */
@Controller
@Transactional
class ConcernController {

    private final NameConcern concern;
    private final Answers answers;

    ConcernController(NameConcern concern, Answers answers) {
        this.concern = concern;
        this.answers = answers;
    }

    record ConcernInput(@Nullable UUID memberId, @Nullable UUID departmentId, String reason) {}

    @MutationMapping
    CasePayload caseConcern(@Argument ConcernInput input, DataFetchingEnvironment call) {
        return answers.of(concern.handle(
                new NameConcern.Command(Deeds.of(call), input.memberId(), input.departmentId(), input.reason())));
    }
}
