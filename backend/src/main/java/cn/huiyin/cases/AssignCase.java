package cn.huiyin.cases;

import cn.huiyin.tenancy.Membership;
import cn.huiyin.tenancy.Memberships;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One person of the department gets the matter. */
@Component
public class AssignCase {

    /** What is asked for. */
    public record Command(
            Deed deed, UUID assigneeId, @Nullable String note) {}

    private final CaseActs acts;
    private final Memberships memberships;

    AssignCase(CaseActs acts, Memberships memberships) {
        this.acts = acts;
        this.memberships = memberships;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.ASSIGN, (matter, moment, entry) -> {
            boolean fits = memberships
                    .findById(command.assigneeId())
                    .filter(person -> mayHandle(person, matter, moment.enteredAt()))
                    .isPresent();
            if (!fits) {
                return new Refusal("assigneeId", "case.assignee.unfit");
            }
            Refusal wrong = Words.tooLong("note", command.note());
            if (wrong == null) {
                matter.handTo(matter.handlers().assignedTo(command.assigneeId()));
                entry.forStaff().fact("assignee", command.assigneeId()).text(command.note());
            }
            return wrong;
        });
    }

    /** Whether a person may have the case in hand. */
    static boolean mayHandle(Membership person, Case matter, Instant now) {
        UUID department = person.departmentId();
        return person.role().isStaff()
                && person.holdsAt(now)
                && (person.estateId() == null || matter.estateId().equals(person.estateId()))
                && !matter.concern().touches(person)
                && (department == null || department.equals(matter.handlers().departmentId()));
    }
}
