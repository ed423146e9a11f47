package cn.huiyin.cases.web;

import cn.huiyin.cases.LegalResult;
import cn.huiyin.cases.ReviewLaw;
import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Records what a counsel says. */
@Controller
@Transactional
class LegalController {

    private final ReviewLaw review;
    private final Answers answers;

    LegalController(ReviewLaw review, Answers answers) {
        this.review = review;
        this.answers = answers;
    }

    record ReviewInput(String reviewer, LegalResult result, String opinion) {}

    @MutationMapping
    CasePayload caseLegalReview(@Argument ReviewInput input, DataFetchingEnvironment call) {
        return answers.of(review.handle(
                new ReviewLaw.Command(Deeds.of(call), input.reviewer(), input.result(), input.opinion())));
    }
}
