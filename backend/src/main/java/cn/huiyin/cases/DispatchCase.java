package cn.huiyin.cases;

import cn.huiyin.tenancy.Department;
import cn.huiyin.tenancy.Departments;
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

    DispatchCase(CaseActs acts, Departments departments) {
        this.acts = acts;
        this.departments = departments;
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
            Refusal wrong = Words.tooLong("note", command.note());
            if (wrong == null) {
                matter.handTo(new Handlers(department.id(), department.code(), null));
                entry.forStaff().fact("department", department.code()).text(command.note());
            }
            return wrong;
        });
    }
}
