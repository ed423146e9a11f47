package cn.huiyin.cases;

import org.springframework.stereotype.Component;

/** The complainant refuses the offered solution and says why; another is owed. */
@Component
public class RefuseSolution {

    /** What is asked for. */
    public record Command(Deed deed, String reason) {}

    private final CaseActs acts;

    RefuseSolution(CaseActs acts) {
        this.acts = acts;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.REFUSE, (matter, moment, entry) -> {
            Refusal wrong = Words.wrong("reason", command.reason());
            if (wrong == null) {
                matter.mark(Marks::refused);
                matter.attempt(Attempts::answered);
                entry.text(command.reason());
            }
            return wrong;
        });
    }
}
