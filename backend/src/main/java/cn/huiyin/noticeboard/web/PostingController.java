package cn.huiyin.noticeboard.web;

import cn.huiyin.noticeboard.ApproveOutcome;
import cn.huiyin.noticeboard.ObjectToOutcome;
import cn.huiyin.noticeboard.PublishOutcome;
import cn.huiyin.noticeboard.WithdrawOutcome;
import java.util.UUID;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

@Controller
@Transactional
class PostingController {

    private final ObjectToOutcome object;
    private final ApproveOutcome approve;
    private final PublishOutcome publish;
    private final WithdrawOutcome withdraw;
    private final Rulings rulings;

    PostingController(
            ObjectToOutcome object,
            ApproveOutcome approve,
            PublishOutcome publish,
            WithdrawOutcome withdraw,
            Rulings rulings) {
        this.object = object;
        this.approve = approve;
        this.publish = publish;
        this.withdraw = withdraw;
        this.rulings = rulings;
    }

    /** The outcome and the version that the caller saw. */
    record Seen(UUID outcomeId, int version) {}

    /** The outcome and why. */
    record Reasoned(UUID outcomeId, String reason) {}

    @MutationMapping
    OutcomePayload outcomeObject(@Argument Reasoned input) {
        return rulings.payload(object.object(new ObjectToOutcome.Command(input.outcomeId(), input.reason())));
    }

    @MutationMapping
    OutcomePayload outcomeApprove(@Argument Seen input) {
        return rulings.payload(approve.approve(new ApproveOutcome.Command(input.outcomeId(), input.version())));
    }

    @MutationMapping
    OutcomePayload outcomePublish(@Argument Seen input) {
        return rulings.payload(publish.publish(new PublishOutcome.Command(input.outcomeId(), input.version())));
    }

    @MutationMapping
    OutcomePayload outcomeWithdraw(@Argument Reasoned input) {
        return rulings.payload(withdraw.withdraw(new WithdrawOutcome.Command(input.outcomeId(), input.reason())));
    }
}
