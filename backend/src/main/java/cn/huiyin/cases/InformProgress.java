package cn.huiyin.cases;

import org.springframework.stereotype.Component;

/** The occupant is told how the matter stands, or reminded of what they were asked. */
@Component
public class InformProgress {

    /** What is asked for. */
    public record Command(Deed deed, String words, boolean reminder) {}

    private final CaseActs acts;

    InformProgress(CaseActs acts) {
        this.acts = acts;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.INFORM, (matter, moment, entry) -> {
            Refusal wrong = Words.wrong("note", command.words());
            if (wrong == null) {
                if (command.reminder()) {
                    matter.attempt(tried -> tried.reminded(moment.happenedAt()));
                }
                entry.fact("reminder", command.reminder()).text(command.words());
            }
            return wrong;
        });
    }
}
