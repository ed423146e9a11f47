package cn.huiyin.tenancy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the caller's own memberships, with the names by which it is chosen.
 *
 * @param organization the alias in Keycloak that proves staff of this company
 * @param estateId null where the membership reaches the whole company
 * @param zone the estate's time zone, or null
 * @param shared whether a device of the office is logged in under it, at which several people act
 * @param standsInFor memberships of those who are away and whose deputy it is now
 */
public record OwnMembership(
        UUID membershipId,
        UUID companyId,
        String companyName,
        String organization,
        @Nullable UUID estateId,
        @Nullable String estateName,
        @Nullable String zone,
        Role role,
        @Nullable UUID departmentId,
        @Nullable UUID occupantId,
        String displayName,
        List<UUID> standsInFor,
        boolean shared) {

    /** The scope of a person who acts under this membership. */
    public Scope scope(UUID personId) {
        Scope scope = new Scope(
                companyId, estateId, role.reach(), personId, membershipId, occupantId, departmentId, role, standsInFor);
        return shared ? scope.through(membershipId) : scope;
    }
}
