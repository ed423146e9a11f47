package cn.huiyin.cases;

import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The complainant accepts the offered solution: in the app, on paper, or told and entered by the desk. */
@Component
public class AcceptSolution {

    /** What is asked for. */
    public record Command(
            Deed deed, AcceptanceMeans means, @Nullable String note) {}

    private final CaseActs acts;

    AcceptSolution(CaseActs acts) {
        this.acts = acts;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        boolean byOccupant = Scope.current().role() == Role.OCCUPANT;
        boolean paper = !command.deed().attachments().isEmpty();
        return acts.perform(command.deed(), Act.ACCEPT, (matter, moment, entry) -> {
            if (matter.state() == State.REPLIED && matter.marks().isSettled()) {
                return new Refusal("", "case.accept.settled");
            }
            Refusal wrong = command.means().unproven(byOccupant, paper);
            if (wrong == null) {
                wrong = Words.tooLong("note", command.note());
            }
            if (wrong == null) {
                matter.mark(marks -> marks.accepted(moment.happenedAt()));
                matter.attempt(Attempts::answered);
                entry.fact("means", command.means()).text(command.note());
            }
            return wrong;
        });
    }
}
