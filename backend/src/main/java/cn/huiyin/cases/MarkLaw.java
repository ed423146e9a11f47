package cn.huiyin.cases;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody marks that law is involved, or that it is not after all; read by staff only. */
@Component
public class MarkLaw {

    /**
     * What is asked for.
     *
     * @param claim how much is claimed, in yuan; null where unknown or nothing is
     */
    public record Command(
            Deed deed, LegalMatter matter, @Nullable Integer claim) {}

    private final CaseActs acts;
    private final LegalRules rules;

    MarkLaw(CaseActs acts, LegalRules rules) {
        this.acts = acts;
        this.rules = rules;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.MARK_LAW, (matter, moment, entry) -> {
            if (command.claim() != null && command.claim() < 0) {
                return new Refusal("claim", "case.law.claim-negative");
            }
            matter.law(legal -> legal.marked(command.matter(), command.claim()));
            rules.apply(matter);
            entry.forStaff().fact("matter", command.matter()).fact("claim", command.claim());
            return null;
        });
    }
}
