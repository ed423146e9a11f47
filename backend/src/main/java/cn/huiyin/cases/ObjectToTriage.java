package cn.huiyin.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The person objects, once and in time, to the judgement that the matter is not the office's. */
@Component
public class ObjectToTriage {

    /** What is asked for. */
    public record Command(Deed deed, String reason) {}

    private final CaseActs acts;
    private final CaseThresholds thresholds;

    ObjectToTriage(CaseActs acts, CaseThresholds thresholds) {
        this.acts = acts;
        this.thresholds = thresholds;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.OBJECT, (matter, moment, entry) -> {
            Refusal wrong = inAdmissible(matter, moment.happenedAt());
            if (wrong == null) {
                wrong = Words.wrong("reason", command.reason());
            }
            if (wrong == null) {
                matter.mark(Marks::objectedOnce);
                matter.unclose();
                entry.text(command.reason());
            }
            return wrong;
        });
    }

    private @Nullable Refusal inAdmissible(Case matter, Instant at) {
        Instant explained = matter.marks().explainedAt();
        if (matter.judgement().isValid() || explained == null) {
            return new Refusal("", "case.object.not-invalid");
        }
        if (matter.marks().objected()) {
            return new Refusal("", "case.object.once");
        }
        boolean late = at.isAfter(thresholds.objectUntil(matter.estateId(), explained));
        return late ? new Refusal("", "case.object.late") : null;
    }
}
