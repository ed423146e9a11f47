package cn.huiyin.noticeboard;

import cn.huiyin.tenancy.Scope;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes an outcome back, or its post down, with the reason. */
@Service
public class WithdrawOutcome {

    /** Which outcome and why. */
    public record Command(UUID outcomeId, String reason) {}

    private final OutcomeDesk desk;
    private final BoardPosts posts;
    private final Clock clock;

    WithdrawOutcome(OutcomeDesk desk, BoardPosts posts, Clock clock) {
        this.desk = desk;
        this.posts = posts;
        this.clock = clock;
    }

    /** Withdraws it within the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Ruling withdraw(Command command) {
        return desk.act(OutcomeAct.WITHDRAW, command.outcomeId(), null, outcome -> {
            String reason = command.reason().strip();
            Ruling.Refused wrong = OutcomeText.wrong("reason", reason, OutcomeText.LONGEST_REASON);
            if (wrong == null) {
                Instant now = clock.instant();
                boolean hangs = outcome.state() == OutcomeState.PUBLISHED;
                outcome.withdraw(reason, Scope.current().membershipId(), now);
                if (hangs) {
                    posts.takeDown(outcome, now);
                }
            }
            return wrong;
        });
    }
}
