package cn.huiyin.cases;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The matter is judged: valid, with category, severity, urgency and responsibility; or invalid, with the reason. */
@Component
public class TriageCase {

    /**
     * What is asked for.
     *
     * @param kind null where it stays what it was taken in as
     * @param invalidReason needed where it is invalid
     */
    public record Command(
            Deed deed,
            boolean valid,
            @Nullable Kind kind,
            @Nullable String category,
            @Nullable Severity severity,
            @Nullable Urgency urgency,
            @Nullable Responsibility responsibility,
            @Nullable InvalidReason invalidReason,
            @Nullable String note) {}

    private final CaseActs acts;
    private final TriageFacts facts;

    TriageCase(CaseActs acts, TriageFacts facts) {
        this.acts = acts;
        this.facts = facts;
    }

    /** Judges a matter that was taken in, judges it anew, or corrects what was found while it is handled. */
    public Outcome handle(Command command) {
        return acts.perform(
                command.deed(),
                matter -> act(command, matter),
                (matter, moment, entry) -> facts.apply(command, matter, entry));
    }

    private static Act act(Command command, Case matter) {
        if (!command.valid()) {
            return Act.JUDGE_INVALID;
        }
        return CaseCourse.step(matter.state(), Act.TRIAGE, matter.kind()).isPresent() ? Act.TRIAGE : Act.CORRECT;
    }
}
