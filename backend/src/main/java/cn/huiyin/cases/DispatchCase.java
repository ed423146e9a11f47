package cn.huiyin.cases;

import cn.huiyin.tenancy.Department;
import cn.huiyin.tenancy.Departments;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The matter goes to a department, or from one to another; whoever had it before no longer has it. */
@Component
public class DispatchCase {

    /** What is asked for. */
    public record Command(
            Deed deed, UUID departmentId, @Nullable String note) {}

    private final CaseActs acts;
    private final Departments departments;
    private final CaseThresholds thresholds;

    DispatchCase(CaseActs acts, Departments departments, CaseThresholds thresholds) {
        this.acts = acts;
        this.departments = departments;
        this.thresholds = thresholds;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.DISPATCH, (matter, moment, entry) -> {
            Department department = departments
                    .findById(command.departmentId())
                    .filter(found ->
                            found.estateId() == null || matter.estateId().equals(found.estateId()))
                    .orElse(null);
            if (department == null) {
                return new Refusal("departmentId", "case.department.unknown");
            }
            if (department.id().equals(matter.concern().departmentId())) {
                return new Refusal("departmentId", "case.concern.department");
            }
            Refusal unconfirmed = HandOut.unconfirmed(matter, thresholds);
            if (unconfirmed != null) {
                return unconfirmed;
            }
            boolean handOver = isHandOver(matter, department);
            if (handOver
                    && matter.handOvers().directorsAlone()
                    && Scope.current().role() != Role.DIRECTOR) {
                return new Refusal(
                        "departmentId",
                        "case.dispatch.directors-alone",
                        matter.handOvers().count());
            }
            Refusal wrong = Words.tooLong("note", command.note());
            if (wrong == null) {
                matter.handTo(new Handlers(department.id(), department.code(), null));
                matter.book(booking -> booking.providedOutside(false));
                entry.forStaff().fact("department", department.code()).text(command.note());
                if (handOver) {
                    count(matter, entry);
                }
            }
            return wrong;
        });
    }

    private static boolean isHandOver(Case matter, Department next) {
        UUID former = matter.handlers().departmentId();
        return former != null && !former.equals(next.id());
    }

    private void count(Case matter, Entry entry) {
        matter.handOver(former -> former.again(thresholds.maxHandovers(matter.estateId())));
        int count = matter.handOvers().count();
        entry.fact("handovers", count).also("case.handed-over", Map.of("handovers", count));
    }
}
