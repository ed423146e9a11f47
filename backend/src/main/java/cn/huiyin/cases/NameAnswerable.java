package cn.huiyin.cases;

import cn.huiyin.tenancy.Department;
import cn.huiyin.tenancy.Departments;
import cn.huiyin.tenancy.Membership;
import cn.huiyin.tenancy.Memberships;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** After too many hand-overs the director names one person who answers for the case to its end 首问负责, and who gets it. */
@Component
public class NameAnswerable {

    /** What is asked for. */
    public record Command(Deed deed, UUID answerableId, String reason) {}

    private final CaseActs acts;
    private final Memberships memberships;
    private final Departments departments;

    NameAnswerable(CaseActs acts, Memberships memberships, Departments departments) {
        this.acts = acts;
        this.memberships = memberships;
        this.departments = departments;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.NAME_ANSWERABLE, (matter, moment, entry) -> {
            if (!matter.handOvers().directorsAlone()) {
                return new Refusal("", "case.answerable.not-handed-around");
            }
            Membership person = memberships
                    .findById(command.answerableId())
                    .filter(found -> mayAnswer(found, matter, moment.enteredAt()))
                    .orElse(null);
            if (person == null) {
                return new Refusal("answerableId", "case.answerable.unfit");
            }
            Refusal wrong = Words.wrong("reason", command.reason());
            if (wrong == null) {
                matter.handTo(handlers(matter, person));
                matter.handOver(former -> former.answeredForBy(person.id()));
                entry.forStaff().fact("answerable", person.id()).text(command.reason());
            }
            return wrong;
        });
    }

    private static boolean mayAnswer(Membership person, Case matter, Instant now) {
        return person.role().isStaff()
                && person.holdsAt(now)
                && !matter.concern().touches(person)
                && (person.estateId() == null || matter.estateId().equals(person.estateId()));
    }

    /** The case goes to the person's department; somebody of none gets it where it is. */
    private Handlers handlers(Case matter, Membership person) {
        UUID id = person.departmentId();
        @Nullable
        Department department = id == null ? null : departments.findById(id).orElse(null);
        return department == null
                ? matter.handlers().assignedTo(person.id())
                : new Handlers(department.id(), department.code(), person.id());
    }
}
