package cn.huiyin.noticeboard;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Posts an approved outcome once the complainant's time has passed without objection. */
@Service
public class PublishOutcome {

    /** Which outcome; the version is null for the job, which posts whatever was approved. */
    public record Command(UUID outcomeId, @Nullable Integer version) {}

    private final OutcomeDesk desk;
    private final BoardSettings settings;
    private final BoardPosts posts;
    private final OutcomeOccurrences occurrences;
    private final Clock clock;

    PublishOutcome(
            OutcomeDesk desk, BoardSettings settings, BoardPosts posts, OutcomeOccurrences occurrences, Clock clock) {
        this.desk = desk;
        this.settings = settings;
        this.posts = posts;
        this.occurrences = occurrences;
        this.clock = clock;
    }

    /** Posts it within the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Ruling publish(Command command) {
        return desk.act(OutcomeAct.PUBLISH, command.outcomeId(), command.version(), outcome -> {
            Instant now = clock.instant();
            if (!outcome.isDue(now)) {
                return Ruling.Refused.of("outcomeId", "noticeboard.publish.early");
            }
            BoardRules rules = settings.at(outcome.estateId(), now);
            if (!rules.publishes()) {
                return Ruling.Refused.of("outcomeId", "noticeboard.case.not-told");
            }
            outcome.publish(rules.readers(), now, rules.expiresAt(now));
            posts.put(outcome, now, rules);
            occurrences.published(outcome, now);
            return null;
        });
    }
}
