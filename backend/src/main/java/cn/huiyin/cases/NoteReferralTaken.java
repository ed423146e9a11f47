package cn.huiyin.cases;

import org.springframework.stereotype.Component;

/** Somebody else has taken on what is not the office's, so that the occupant is helped on and not only sent away. */
@Component
public class NoteReferralTaken {

    /**
     * What is asked for.
     *
     * @param takenBy who has taken it on, with their number where they gave one; the occupant reads it
     */
    public record Command(Deed deed, String takenBy) {}

    private final CaseActs acts;

    NoteReferralTaken(CaseActs acts) {
        this.acts = acts;
    }

    /** Does it under the case's row lock; only where the matter is not the office's. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.TAKEN_ELSEWHERE, (matter, moment, entry) -> {
            if (!Boolean.FALSE.equals(matter.judgement().valid())) {
                return new Refusal("", "case.referral.ours");
            }
            entry.text(command.takenBy());
            return Words.wrong("takenBy", command.takenBy());
        });
    }
}
