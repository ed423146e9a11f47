package cn.huiyin.cases;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody is on the spot to do the works. */
@Component
public class Arrive {

    /** What is asked for. */
    public record Command(Deed deed, @Nullable String note) {}

    private final CaseActs acts;

    Arrive(CaseActs acts) {
        this.acts = acts;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.ARRIVE, (matter, moment, entry) -> {
            entry.text(command.note());
            return Words.tooLong("note", command.note());
        });
    }
}
