package cn.huiyin.cases;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The office has made sure of what somebody reported who did not log in: by a call, or by a look at the place. */
@Component
public class ConfirmReport {

    /** What is asked for. */
    public record Command(Deed deed, @Nullable String note) {}

    private final CaseActs acts;

    ConfirmReport(CaseActs acts) {
        this.acts = acts;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.CONFIRM, (matter, moment, entry) -> {
            if (!matter.isUnverified()) {
                return new Refusal("", "case.confirm.not-needed");
            }
            Refusal wrong = Words.tooLong("note", command.note());
            if (wrong == null) {
                matter.unverified(false);
                entry.forStaff().text(command.note());
            }
            return wrong;
        });
    }
}
