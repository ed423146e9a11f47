package cn.huiyin.cases;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a case waited for has come, or is no longer waited for: its clocks go on. */
@Component
public class ResumeCase {

    /** What is asked for. */
    public record Command(Deed deed, @Nullable String note) {}

    private final CaseActs acts;

    ResumeCase(CaseActs acts) {
        this.acts = acts;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.RESUME, (matter, moment, entry) -> {
            if (!matter.standstill().stands()) {
                return new Refusal("", "case.resume.not-paused");
            }
            Refusal wrong = Words.tooLong("note", command.note());
            if (wrong == null) {
                entry.text(command.note());
            }
            return wrong;
        });
    }
}
