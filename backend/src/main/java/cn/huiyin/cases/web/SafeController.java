package cn.huiyin.cases.web;

import cn.huiyin.cases.MakeSafe;
import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Works that stop where it is safe, and go on by a date. */
@Controller
@Transactional
class SafeController {

    private final MakeSafe safe;
    private final Answers answers;

    SafeController(MakeSafe safe, Answers answers) {
        this.safe = safe;
        this.answers = answers;
    }

    record SafeInput(String note, Instant finishBy) {}

    record AllowInput(@Nullable String note, Instant finishBy) {}

    @MutationMapping
    CasePayload orderMakeSafe(@Argument SafeInput input, DataFetchingEnvironment call) {
        return answers.of(safe.handle(new MakeSafe.Command(Deeds.of(call), input.note(), input.finishBy())));
    }

    @MutationMapping
    CasePayload safeStopAllow(@Argument AllowInput input, DataFetchingEnvironment call) {
        return answers.of(safe.allow(new MakeSafe.Allowance(Deeds.of(call), input.note(), input.finishBy())));
    }
}
