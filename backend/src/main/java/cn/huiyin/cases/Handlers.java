package cn.huiyin.cases;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who handles a case: a department, and a person of it once assigned.
 *
 * @param department the department's code, by which clauses and routing speak of it
 * @param assigneeId a membership
 */
@Embeddable
record Handlers(
        @Nullable UUID departmentId,
        @Nullable String department,
        @Nullable UUID assigneeId) {

    static final Handlers NOBODY = new Handlers(null, null, null);

    Handlers assignedTo(@Nullable UUID membershipId) {
        return new Handlers(departmentId, department, membershipId);
    }
}
