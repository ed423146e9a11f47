package cn.huiyin.cases;

import java.util.Locale;
import org.springframework.stereotype.Component;

/** The one who warrants the building, or the contractor, was told of the matter or asked again what becomes of it. */
@Component
public class ContactDeveloper {

    /**
     * What is asked for.
     *
     * @param words whom one spoke with and what they said they would do; the office reads it
     */
    public record Command(Deed deed, ContactMethod method, String words) {}

    private final CaseActs acts;

    ContactDeveloper(CaseActs acts) {
        this.acts = acts;
    }

    /** Does it under the case's row lock; only where the matter is the developer's. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.CONTACT_DEVELOPER, (matter, moment, entry) -> {
            Refusal wrong = Words.wrong("note", command.words());
            if (matter.judgement().responsibility() != Responsibility.WARRANTY) {
                wrong = new Refusal("", "case.developer.not-theirs");
            }
            if (wrong == null) {
                entry.fact("method", command.method())
                        .duty("method", command.method().name().toLowerCase(Locale.ROOT))
                        .text(command.words())
                        .forStaff();
            }
            return wrong;
        });
    }
}
