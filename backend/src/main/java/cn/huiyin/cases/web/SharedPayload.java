package cn.huiyin.cases.web;

import cn.huiyin.graphql.UserError;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an act on a shared problem answers. */
record SharedPayload(@Nullable UUID sharedProblemId, List<UserError> errors) {

    /** An outcome that is done with a shared problem's id. */
    static SharedPayload from(CasePayload answered) {
        return new SharedPayload(answered.caseId(), answered.errors());
    }
}
