package cn.huiyin.cases;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Water is off, the spot is safe, and what is left waits until a date. Where the estate's settings say so, it stands for done
 * only with the director's word.
 */
@Component
public class MakeSafe {

    /**
     * What is asked for.
     *
     * @param words what was made safe, and what is left
     * @param finishBy until when the rest is done
     */
    public record Command(Deed deed, String words, Instant finishBy) {}

    /**
     * The director's word that the stop stands for done.
     *
     * @param finishBy until when the rest is done
     */
    public record Allowance(Deed deed, @Nullable String words, Instant finishBy) {}

    private static final String STOPPED = "case.safe-stopped";
    private static final String FINISH_BY = "finishBy";

    private final CaseActs acts;
    private final CaseThresholds thresholds;
    private final EarlierActs earlier;

    MakeSafe(CaseActs acts, CaseThresholds thresholds, EarlierActs earlier) {
        this.acts = acts;
        this.thresholds = thresholds;
        this.earlier = earlier;
    }

    /** Notes it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.MAKE_SAFE, (matter, moment, entry) -> {
            Refusal wrong = Words.wrong("note", command.words());
            if (wrong == null) {
                wrong = past(command.finishBy(), moment);
            }
            if (wrong == null) {
                entry.fact(FINISH_BY, command.finishBy()).text(command.words());
                if (!thresholds.safeStopNeedsDirector(matter.estateId())) {
                    entry.also(STOPPED, Map.of(FINISH_BY, command.finishBy()));
                }
            }
            return wrong;
        });
    }

    /** Lets a stop that somebody made stand for done. */
    public Outcome allow(Allowance command) {
        return acts.perform(command.deed(), Act.ALLOW_STOP, (matter, moment, entry) -> {
            Refusal wrong = Words.tooLong("note", command.words());
            if (earlier.count(matter, Act.MAKE_SAFE) == 0) {
                wrong = new Refusal("", "case.safe.none");
            } else if (wrong == null) {
                wrong = past(command.finishBy(), moment);
            }
            if (wrong == null) {
                entry.fact(FINISH_BY, command.finishBy())
                        .duty(FINISH_BY, command.finishBy())
                        .text(command.words());
            }
            return wrong;
        });
    }

    private static @Nullable Refusal past(Instant finishBy, Moment moment) {
        return finishBy.isAfter(moment.enteredAt()) ? null : new Refusal(FINISH_BY, "case.safe.past");
    }
}
