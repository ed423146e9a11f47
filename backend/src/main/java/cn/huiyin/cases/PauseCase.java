package cn.huiyin.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The case waits for what is outside the office's hands; clocks whose clauses let them stand still do. It begins when it is
 * entered and never before, so that no missed deadline is paused away. One that waits already goes on waiting for the new
 * reason, with the new expectation.
 */
@Component
public class PauseCase {

    /**
     * What is asked for.
     *
     * @param expectedEnd until when it is expected to wait; null where nobody knows
     * @param words what is waited for, for the occupant to read
     */
    public record Command(
            Deed deed, PauseReason reason, @Nullable Instant expectedEnd, String words) {}

    private final CaseActs acts;
    private final CaseThresholds thresholds;

    PauseCase(CaseActs acts, CaseThresholds thresholds) {
        this.acts = acts;
        this.thresholds = thresholds;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.PAUSE, (matter, moment, entry) -> {
            Instant end = command.expectedEnd();
            Refusal wrong = Words.wrong("note", command.words());
            if (!thresholds.pauses(matter.estateId()).contains(command.reason().code())) {
                wrong = new Refusal("reason", "case.pause.reason");
            } else if (end != null && !end.isAfter(moment.enteredAt())) {
                wrong = new Refusal("expectedEnd", "case.pause.past");
            }
            if (wrong == null) {
                matter.standStill(new Standstill(moment.enteredAt(), command.reason(), end));
                entry.duty("reason", command.reason().code())
                        .duty("expectedEnd", end)
                        .fact("reason", command.reason())
                        .fact("expectedEnd", end)
                        .text(command.words());
            }
            return wrong;
        });
    }
}
