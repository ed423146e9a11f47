package cn.huiyin.cases;

import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acted and who entered it. An occupant stands here without an id: a worker who reads the entry must not learn who it
 * was, and the case knows.
 *
 * @param id the membership that acted; null for an occupant and for the system
 * @param role null for the system
 * @param enteredById the membership that typed it; null for an occupant and for the system
 */
record Actor(
        @Nullable UUID id, @Nullable Role role, @Nullable UUID enteredById) {

    static final Actor SYSTEM = new Actor(null, null, null);

    /** The one in scope acted, and entered it too unless somebody else is named as the one who acted. */
    static Actor in(Scope scope, @Nullable UUID actedBy) {
        if (scope.isSystem()) {
            return SYSTEM;
        }
        if (scope.role() == Role.OCCUPANT) {
            return new Actor(null, Role.OCCUPANT, null);
        }
        return new Actor(actedBy == null ? scope.membershipId() : actedBy, scope.role(), scope.membershipId());
    }
}
