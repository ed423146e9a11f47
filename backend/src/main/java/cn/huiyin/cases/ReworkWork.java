package cn.huiyin.cases;

import org.springframework.stereotype.Component;

/** The works did not hold, or are not accepted, and are done again. */
@Component
public class ReworkWork {

    /** What is asked for. */
    public record Command(Deed deed, String reason) {}

    private final CaseActs acts;

    ReworkWork(CaseActs acts) {
        this.acts = acts;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.REWORK, (matter, moment, entry) -> {
            Refusal wrong = Words.wrong("reason", command.reason());
            if (wrong == null) {
                matter.mark(Marks::reworked);
                matter.carried(Carried.NOT_SEEN);
                entry.text(command.reason());
            }
            return wrong;
        });
    }
}
