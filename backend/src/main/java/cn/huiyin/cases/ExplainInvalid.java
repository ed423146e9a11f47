package cn.huiyin.cases;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The person is told why the office cannot take the matter on, and where to go on with it. */
@Component
public class ExplainInvalid {

    /** What is asked for. */
    public record Command(
            Deed deed, String explanation, @Nullable String referral) {}

    private final CaseActs acts;

    ExplainInvalid(CaseActs acts) {
        this.acts = acts;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.EXPLAIN, (matter, moment, entry) -> {
            Refusal wrong = Words.wrong("explanation", command.explanation());
            if (wrong == null) {
                wrong = Words.tooLong("referral", command.referral());
            }
            if (wrong == null) {
                matter.mark(marks -> marks.explained(moment.happenedAt()));
                boolean referred = !Words.missing(command.referral());
                entry.fact("referred", referred)
                        .duty("referred", referred)
                        .text(referred ? command.explanation() + "\n\n" + command.referral() : command.explanation());
            }
            return wrong;
        });
    }
}
