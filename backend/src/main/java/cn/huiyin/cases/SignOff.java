package cn.huiyin.cases;

import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The occupant signs the works off 验收: the acceptance of a repair, which is handled by it. */
@Component
public class SignOff {

    /** What is asked for. */
    public record Command(
            Deed deed, AcceptanceMeans means, @Nullable String note) {}

    private final CaseActs acts;

    SignOff(CaseActs acts) {
        this.acts = acts;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        boolean byOccupant = Scope.current().role() == Role.OCCUPANT;
        boolean paper = !command.deed().attachments().isEmpty();
        return acts.perform(command.deed(), Act.SIGN_OFF, (matter, moment, entry) -> {
            Refusal wrong = command.means().unproven(byOccupant, paper);
            if (wrong == null) {
                wrong = Words.tooLong("note", command.note());
            }
            if (wrong == null) {
                matter.mark(marks -> marks.accepted(moment.happenedAt()));
                matter.mark(marks -> marks.replied(moment.happenedAt(), false));
                entry.fact("means", command.means()).text(command.note());
            }
            return wrong;
        });
    }
}
