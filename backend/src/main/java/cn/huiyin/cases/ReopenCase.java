package cn.huiyin.cases;

import org.springframework.stereotype.Component;

/** A matter that was replied to or closed goes on, with a reason. */
@Component
public class ReopenCase {

    /** What is asked for. */
    public record Command(Deed deed, String reason) {}

    private final CaseActs acts;

    ReopenCase(CaseActs acts) {
        this.acts = acts;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.REOPEN, (matter, moment, entry) -> {
            if (!matter.judgement().isValid()) {
                return new Refusal("", "case.reopen.invalid");
            }
            Refusal wrong = Words.wrong("reason", command.reason());
            if (wrong == null) {
                matter.reopen();
                entry.text(command.reason());
            }
            return wrong;
        });
    }
}
