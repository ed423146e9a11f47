package cn.huiyin.cases;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The supervisor has checked that the works were really done. */
@Component
public class VerifyWork {

    /** What is asked for. */
    public record Command(Deed deed, @Nullable String note) {}

    private final CaseActs acts;

    VerifyWork(CaseActs acts) {
        this.acts = acts;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.VERIFY, (matter, moment, entry) -> {
            entry.text(command.note());
            return Words.tooLong("note", command.note());
        });
    }
}
