package cn.huiyin.cases;

import org.springframework.stereotype.Component;

/** What a counsel says of a case with a legal side: by whom, when, with what result; read by staff only. */
@Component
public class ReviewLaw {

    /**
     * What is asked for.
     *
     * @param reviewer the name of whoever reviewed it, of the company or outside
     */
    public record Command(Deed deed, String reviewer, LegalResult result, String opinion) {}

    private final CaseActs acts;

    ReviewLaw(CaseActs acts) {
        this.acts = acts;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.REVIEW_LAW, (matter, moment, entry) -> {
            Refusal wrong = Words.wrong("reviewer", command.reviewer());
            if (wrong == null) {
                wrong = Words.wrong("opinion", command.opinion());
            }
            if (wrong == null) {
                matter.law(legal -> legal.reviewed(moment.happenedAt(), command.result()));
                entry.forStaff()
                        .fact("result", command.result())
                        .text(command.reviewer().strip() + "\n\n" + command.opinion());
            }
            return wrong;
        });
    }
}
