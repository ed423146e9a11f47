package cn.huiyin.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A solution is laid before the complainant, who accepts or refuses it. */
@Component
public class OfferSolution {

    /** What is asked for. */
    public record Command(
            Deed deed, String solution, @Nullable Instant plannedFor) {}

    private final CaseActs acts;

    OfferSolution(CaseActs acts) {
        this.acts = acts;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.OFFER, (matter, moment, entry) -> {
            Refusal wrong = Words.wrong("solution", command.solution());
            if (wrong == null) {
                matter.attempt(Attempts::answered);
                entry.fact("plannedFor", command.plannedFor()).text(command.solution());
            }
            return wrong;
        });
    }
}
