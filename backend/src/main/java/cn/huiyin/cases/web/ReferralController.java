package cn.huiyin.cases.web;

import cn.huiyin.cases.NoteReferralTaken;
import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Records that a referral has arrived. */
@Controller
@Transactional
class ReferralController {

    private final NoteReferralTaken taken;
    private final Answers answers;

    ReferralController(NoteReferralTaken taken, Answers answers) {
        this.taken = taken;
        this.answers = answers;
    }

    record TakenInput(String takenBy) {}

    @MutationMapping
    CasePayload referralTaken(@Argument TakenInput input, DataFetchingEnvironment call) {
        return answers.of(taken.handle(new NoteReferralTaken.Command(Deeds.of(call), input.takenBy())));
    }
}
