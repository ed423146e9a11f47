package cn.huiyin.noticeboard;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lays a draft without open marks before the complainant, who may object within the delay. */
@Service
public class SendOutcome {

    /** Which draft, as the sender saw it. */
    public record Command(UUID outcomeId, int version) {}

    private final OutcomeDesk desk;
    private final OutcomeMarks marks;
    private final BoardSettings settings;
    private final Clock clock;

    SendOutcome(OutcomeDesk desk, OutcomeMarks marks, BoardSettings settings, Clock clock) {
        this.desk = desk;
        this.marks = marks;
        this.settings = settings;
        this.clock = clock;
    }

    /** Sends it within the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Ruling send(Command command) {
        return desk.act(OutcomeAct.SEND, command.outcomeId(), command.version(), outcome -> {
            if (marks.existsByOutcomeIdAndDismissedBecauseIsNull(outcome.id())) {
                return Ruling.Refused.of("outcomeId", "noticeboard.marks.open");
            }
            Instant now = clock.instant();
            outcome.send(now, settings.at(outcome.estateId(), now).objectableUntil(now));
            return null;
        });
    }
}
