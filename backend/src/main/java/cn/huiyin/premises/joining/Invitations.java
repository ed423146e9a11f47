package cn.huiyin.premises.joining;

import cn.huiyin.premises.Problem;
import cn.huiyin.premises.post.InvitationPost;
import cn.huiyin.tenancy.Department;
import cn.huiyin.tenancy.Departments;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks whether an invitation makes sense. */
@Component
class Invitations {
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]{1,190}\\.[A-Za-z0-9-]{2,63}");
    private static final Set<Role> OF_A_DEPARTMENT = EnumSet.of(Role.SUPERVISOR, Role.WORKER);
    private static final int LONGEST = 80;

    private final Departments departments;
    private final InvitationPost post;
    private final JdbcClient jdbc;

    Invitations(Departments departments, InvitationPost post, JdbcClient jdbc) {
        this.departments = departments;
        this.post = post;
        this.jdbc = jdbc;
    }

    /** Whether the role reaches the whole company. */
    static boolean ofTheCompany(Role role) {
        return role == Role.HEAD_OFFICE || role == Role.QUALITY;
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    List<Problem> problems(InviteStaff.Command command) {
        List<Problem> problems = new ArrayList<>();
        if (command.role() == Role.OCCUPANT || command.role() == Role.PLATFORM_OPERATOR) {
            problems.add(Problem.at("input.role", "staff.role-not-invited"));
        } else if (ofTheCompany(command.role()) != (command.estateId() == null)) {
            problems.add(Problem.at("input.estateId", "staff.estate-and-role"));
        }
        if (command.displayName().isBlank() || command.displayName().length() > LONGEST) {
            problems.add(Problem.at("input.displayName", "staff.name-missing"));
        }
        department(command).ifPresent(problems::add);
        String number = blankToNull(command.staffNumber());
        if (number != null && isTaken(command.estateId(), number, null)) {
            problems.add(Problem.at("input.staffNumber", "staff.number-taken", number));
        }
        String email = blankToNull(command.email());
        if (email != null && !EMAIL.matcher(email).matches()) {
            problems.add(Problem.at("input.email", "staff.email-malformed"));
        } else if (email != null && !post.isPossible()) {
            problems.add(Problem.at("input.email", "staff.no-mail"));
        }
        return problems;
    }

    private Optional<Problem> department(InviteStaff.Command command) {
        if (command.departmentId() == null) {
            return OF_A_DEPARTMENT.contains(command.role())
                    ? Optional.of(Problem.at("input.departmentId", "staff.department-missing"))
                    : Optional.empty();
        }
        Optional<Department> department = departments.findById(command.departmentId());
        boolean fits = department
                .map(each -> Objects.equals(each.estateId(), command.estateId()))
                .orElse(false);
        return fits ? Optional.empty() : Optional.of(Problem.at("input.departmentId", "staff.department-unknown"));
    }

    /** Whether somebody of the estate, or of the company where there is none, has the number; but for one of them. */
    boolean isTaken(@Nullable UUID estateId, String number, @Nullable UUID but) {
        return jdbc.sql("""
                        select id from memberships where company_id = :company
                            and estate_id is not distinct from cast(:estate as uuid) and staff_number = :number
                            and id is distinct from cast(:but as uuid)""")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .param("number", number)
                .param("but", but)
                .query(UUID.class)
                .optional()
                .isPresent();
    }
}
