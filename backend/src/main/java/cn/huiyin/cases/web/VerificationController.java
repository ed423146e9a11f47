package cn.huiyin.cases.web;

import cn.huiyin.cases.TimelineFlaw;
import cn.huiyin.cases.VerifyTimeline;
import java.util.List;
import java.util.UUID;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Tells whether the timelines are as they were written. */
@Controller
@Transactional(readOnly = true)
class VerificationController {

    private final VerifyTimeline verify;

    VerificationController(VerifyTimeline verify) {
        this.verify = verify;
    }

    record VerificationNode(int cases, int entries, int erased, List<String> broken, List<TimelineFlaw> flaws) {}

    @QueryMapping
    VerificationNode timelineVerification(@Argument UUID estateId) {
        VerifyTimeline.Result result = verify.handle(estateId);
        List<String> broken =
                result.flaws().stream().map(TimelineFlaw::reference).distinct().toList();
        return new VerificationNode(result.cases(), result.entries(), result.erased(), broken, result.flaws());
    }
}
