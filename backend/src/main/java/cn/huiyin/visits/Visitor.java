package cn.huiyin.visits;

import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/**
 * The person who visits: always somebody, never the system.
 *
 * @param membershipId under which they act
 * @param handler whether they had a hand in the case
 */
@Embeddable
record Visitor(
        @Column(name = "visitor_id") UUID membershipId,

        @Enumerated(EnumType.STRING) @Column(name = "visitor_role")
        Role role,

        @Column(name = "visitor_is_handler") boolean handler) {

    private static final Role[] VISITORS = {Role.DESK, Role.DIRECTOR, Role.SUPERVISOR, Role.QUALITY, Role.HEAD_OFFICE};

    /** The one in scope.
     *
     * @throws cn.huiyin.tenancy.Forbidden where their role makes no visits
     */
    static Visitor in(Scope scope, boolean handler) {
        scope.require(VISITORS);
        return new Visitor(scope.membership(), Objects.requireNonNull(scope.role()), handler);
    }

    /** The role by which conditions of clauses speak of it. */
    String code() {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
