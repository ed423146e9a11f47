package cn.huiyin.cases;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Somebody who was let into a case no longer follows it, from now on. */
@Component
public class LetOut {

    /** What is asked for. */
    public record Command(Deed deed, UUID occupantId) {}

    private final CaseActs acts;

    LetOut(CaseActs acts) {
        this.acts = acts;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.LET_OUT, (matter, moment, entry) -> {
            if (!matter.letIn().contains(command.occupantId())) {
                return new Refusal("occupantId", "case.let-in.nobody");
            }
            matter.letIn(matter.letIn().stream()
                    .filter(member -> !member.equals(command.occupantId()))
                    .toList());
            entry.fact("count", 1);
            return null;
        });
    }
}
