package cn.huiyin.noticeboard;

import cn.huiyin.tenancy.ScopeElevation;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Objects to an outcome: before it is posted it goes no further, afterwards it comes down at once.
 *
 * <p>The delay bounds how long the office waits, not the right: whoever is recognised in a post may object while it hangs.
 */
@Service
public class ObjectToOutcome {

    /** What speaks against it. */
    public record Command(UUID outcomeId, String reason) {}

    private final OutcomeDesk desk;
    private final BoardPosts posts;
    private final ScopeElevation elevation;
    private final Clock clock;

    ObjectToOutcome(OutcomeDesk desk, BoardPosts posts, ScopeElevation elevation, Clock clock) {
        this.desk = desk;
        this.posts = posts;
        this.elevation = elevation;
        this.clock = clock;
    }

    /** Objects within the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Ruling object(Command command) {
        return desk.act(OutcomeAct.OBJECT, command.outcomeId(), null, outcome -> {
            String reason = command.reason().strip();
            Ruling.Refused wrong = OutcomeText.wrong("reason", reason, OutcomeText.LONGEST_REASON);
            if (wrong == null) {
                Instant now = clock.instant();
                boolean hangs = outcome.state() == OutcomeState.PUBLISHED;
                outcome.object(reason, now);
                if (hangs) {
                    elevation.asSystem(outcome.estateId(), () -> posts.takeDown(outcome, now));
                }
            }
            return wrong;
        });
    }
}
