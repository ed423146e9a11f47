package cn.huiyin.cases;

import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The customer says yes to what the office offered of a booked service: in the app, on paper, or told to the desk. */
@Component
public class ConfirmBooking {

    /** What is asked for. */
    public record Command(
            Deed deed, AcceptanceMeans means, @Nullable String note) {}

    private final CaseActs acts;

    ConfirmBooking(CaseActs acts) {
        this.acts = acts;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        boolean byOccupant = Scope.current().role() == Role.OCCUPANT;
        boolean paper = !command.deed().attachments().isEmpty();
        return acts.perform(command.deed(), Act.CONFIRM_BOOKING, (matter, moment, entry) -> {
            if (matter.booking().checkedAt() == null) {
                return new Refusal("", "case.booking.not-checked");
            }
            Refusal wrong = command.means().unproven(byOccupant, paper);
            if (wrong == null) {
                wrong = Words.tooLong("note", command.note());
            }
            if (wrong == null) {
                matter.book(booking -> booking.confirmed(moment.happenedAt()));
                entry.fact("means", command.means()).text(command.note());
            }
            return wrong;
        });
    }
}
