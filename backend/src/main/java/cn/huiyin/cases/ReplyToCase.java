package cn.huiyin.cases;

import org.springframework.stereotype.Component;

/** The final reply is given: the matter is handled. */
@Component
public class ReplyToCase {

    /** What is asked for. */
    public record Command(Deed deed, String reply, ContactMethod method) {}

    private final CaseActs acts;

    ReplyToCase(CaseActs acts) {
        this.acts = acts;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.REPLY, (matter, moment, entry) -> {
            Refusal wrong = Words.wrong("reply", command.reply());
            if (wrong == null) {
                matter.mark(marks -> marks.replied(moment.happenedAt(), false));
                entry.fact("method", command.method()).text(command.reply());
            }
            return wrong;
        });
    }
}
