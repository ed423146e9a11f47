package cn.huiyin.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A solution is laid before the complainant, who accepts or refuses it. */
@Component
public class OfferSolution {

    /** What is asked for. */
    public record Command(
            Deed deed, String solution, @Nullable Instant plannedFor, Grounds grounds) {}

    private final CaseActs acts;
    private final CaseThresholds thresholds;

    OfferSolution(CaseActs acts, CaseThresholds thresholds) {
        this.acts = acts;
        this.thresholds = thresholds;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.OFFER, (matter, moment, entry) -> {
            Refusal wrong = Words.wrong("solution", command.solution());
            if (wrong == null) {
                wrong = unproven(matter, command.deed().attachments().size());
            }
            if (wrong == null) {
                wrong = matter.legal().unreviewed();
            }
            if (wrong == null) {
                wrong = command.grounds().wrong(isWeighed(matter));
            }
            if (wrong == null) {
                if (command.grounds().given()) {
                    entry.before(
                            Act.WEIGH,
                            new Entry().forStaff().text(command.grounds().text()));
                }
                matter.carried(Carried.NOT_SEEN);
                matter.attempt(Attempts::answered);
                entry.fact("plannedFor", command.plannedFor()).text(command.solution());
            }
            return wrong;
        });
    }

    private boolean isWeighed(Case matter) {
        return matter.kind() == Kind.COMPLAINT && thresholds.solutionReasoned(matter.estateId());
    }

    /** A complaint is looked into before anybody decides on it; what is laid before the complainant with it counts too. */
    private @Nullable Refusal unproven(Case matter, int brought) {
        if (matter.kind() != Kind.COMPLAINT) {
            return null;
        }
        boolean dispute = matter.judgement().responsibility() == Responsibility.NEIGHBOUR;
        int needed = thresholds.evidence(matter.estateId(), dispute);
        return matter.marks().evidence() + brought < needed
                ? new Refusal("attachments", "case.offer.evidence-missing", needed)
                : null;
    }
}
