package cn.huiyin.cases;

import cn.huiyin.tenancy.Department;
import cn.huiyin.tenancy.Departments;
import cn.huiyin.tenancy.Membership;
import cn.huiyin.tenancy.Memberships;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says that a case is about a member of staff or a department: it is taken from them at once, and from then on it is not
 * there for them. The desk may say so; that it is about nobody after all, the director or the company says.
 */
@Component
public class NameConcern {

    /** What is asked for; both null where it is about nobody after all. */
    public record Command(
            Deed deed, @Nullable UUID memberId, @Nullable UUID departmentId, String reason) {}

    private final CaseActs acts;
    private final Memberships memberships;
    private final Departments departments;
    private final CaseThresholds thresholds;

    NameConcern(CaseActs acts, Memberships memberships, Departments departments, CaseThresholds thresholds) {
        this.acts = acts;
        this.memberships = memberships;
        this.departments = departments;
        this.thresholds = thresholds;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.CONCERN, (matter, moment, entry) -> {
            Concern next = new Concern(
                    command.memberId(), command.departmentId(), matter.concern().companyAlone());
            Refusal wrong = wrong(next, matter, moment.enteredAt());
            if (wrong == null) {
                wrong = Words.wrong("reason", command.reason());
            }
            if (wrong == null) {
                take(matter, next);
                matter.isAbout(next);
                if (!next.isNobody()) {
                    raise(matter, entry);
                }
                entry.forStaff()
                        .fact("aboutMember", next.memberId())
                        .fact("aboutDepartment", next.departmentId())
                        .text(command.reason());
            }
            return wrong;
        });
    }

    /** What is about somebody of the office is major; duties that ask for that begin where it was judged. */
    private void raise(Case matter, Entry entry) {
        boolean judged = matter.judgement().valid() != null;
        if (matter.judgement().severity() != Severity.MAJOR && thresholds.conductToCompany(matter.estateId())) {
            matter.judge(matter.judgement().major());
            entry.fact("severity", Severity.MAJOR);
            if (judged) {
                entry.correcting(true).also("case.triaged", entry.dutyFacts());
            }
        }
    }

    private @Nullable Refusal wrong(Concern next, Case matter, Instant now) {
        if (next.isNobody()) {
            return Scope.current().role() == Role.DESK || matter.concern().isNobody()
                    ? new Refusal("memberId", "case.concern.nobody")
                    : null;
        }
        UUID member = next.memberId();
        if (member != null
                && memberships
                        .findById(member)
                        .filter(found -> isOffice(found, matter, now))
                        .isEmpty()) {
            return new Refusal("memberId", "case.concern.unknown-member");
        }
        UUID department = next.departmentId();
        boolean unknown = department != null
                && departments
                        .findById(department)
                        .filter(found -> isOffice(found, matter))
                        .isEmpty();
        return unknown ? new Refusal("departmentId", "case.department.unknown") : null;
    }

    /** Whoever it is about has it no longer; a department that it is not about keeps it. */
    private void take(Case matter, Concern next) {
        Handlers handlers = matter.handlers();
        UUID department = handlers.departmentId();
        UUID assignee = handlers.assigneeId();
        if (department != null && department.equals(next.departmentId())) {
            matter.handTo(Handlers.NOBODY);
        } else if (assignee != null
                && memberships.findById(assignee).filter(next::touches).isPresent()) {
            matter.handTo(handlers.assignedTo(null));
        }
    }

    private static boolean isOffice(Membership person, Case matter, Instant now) {
        return person.role().isStaff()
                && person.holdsAt(now)
                && (person.estateId() == null || matter.estateId().equals(person.estateId()));
    }

    private static boolean isOffice(Department department, Case matter) {
        return department.estateId() == null || matter.estateId().equals(department.estateId());
    }
}
