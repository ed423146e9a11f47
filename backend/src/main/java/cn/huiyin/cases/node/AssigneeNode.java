package cn.huiyin.cases.node;

import cn.huiyin.tenancy.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The member of staff who has a case. */
public record AssigneeNode(
        UUID membershipId,
        String displayName,
        Role role,
        @Nullable DepartmentNode department,
        @Nullable String staffNumber,
        boolean joined) {}
