package cn.huiyin.cases;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody spoke to the person, or tried to; a letter after vain attempts is one of the ways. */
@Component
public class RecordContact {

    /**
     * What is asked for.
     *
     * @param reached whether the person was spoken to; a letter reaches nobody by itself
     */
    public record Command(
            Deed deed,
            ContactMethod method,
            boolean reached,
            @Nullable String note) {}

    private final CaseActs acts;

    RecordContact(CaseActs acts) {
        this.acts = acts;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        boolean letter = command.method() == ContactMethod.LETTER;
        Act act = command.reached() && !letter ? Act.CONTACT : Act.ATTEMPT;
        return acts.perform(command.deed(), act, (matter, moment, entry) -> {
            Refusal wrong = Words.tooLong("note", command.note());
            if (wrong == null) {
                entry.fact("method", command.method())
                        .duty(
                                "method",
                                command.method() == ContactMethod.IN_PERSON
                                        ? "oral"
                                        : command.method().name().toLowerCase(Locale.ROOT))
                        .text(command.note());
            }
            return wrong;
        });
    }
}
