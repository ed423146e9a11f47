package cn.huiyin.noticeboard;

import static cn.huiyin.noticeboard.OutcomeState.APPROVED;
import static cn.huiyin.noticeboard.OutcomeState.DRAFTED;
import static cn.huiyin.noticeboard.OutcomeState.OBJECTED;
import static cn.huiyin.noticeboard.OutcomeState.PUBLISHED;
import static cn.huiyin.noticeboard.OutcomeState.SENT_TO_COMPLAINANT;
import static cn.huiyin.noticeboard.OutcomeState.WITHDRAWN;

import cn.huiyin.tenancy.Role;
import java.util.Set;

/** The course of an outcome as data: what is done to it, from which states, to which state, by whom. */
@SuppressWarnings("ImmutableEnumChecker")
public enum OutcomeAct {
    EDIT(Set.of(DRAFTED, OBJECTED), DRAFTED, Role.DESK, Role.DIRECTOR),
    RESOLVE(Set.of(DRAFTED), DRAFTED, Role.DESK, Role.DIRECTOR),
    SEND(Set.of(DRAFTED), SENT_TO_COMPLAINANT, Role.DESK, Role.DIRECTOR),
    OBJECT(Set.of(SENT_TO_COMPLAINANT, APPROVED, PUBLISHED), OBJECTED, Role.OCCUPANT, Role.DESK, Role.DIRECTOR),
    APPROVE(Set.of(SENT_TO_COMPLAINANT), APPROVED, Role.DIRECTOR, Role.QUALITY),
    PUBLISH(Set.of(APPROVED), PUBLISHED, Role.DESK, Role.DIRECTOR),
    WITHDRAW(
            Set.of(DRAFTED, SENT_TO_COMPLAINANT, OBJECTED, APPROVED, PUBLISHED),
            WITHDRAWN,
            Role.DESK,
            Role.DIRECTOR,
            Role.QUALITY,
            Role.HEAD_OFFICE);

    private final Set<OutcomeState> from;
    private final OutcomeState to;
    private final Set<Role> roles;

    OutcomeAct(Set<OutcomeState> from, OutcomeState to, Role... roles) {
        this.from = from;
        this.to = to;
        this.roles = Set.of(roles);
    }

    /** Whether the act begins at the state. */
    public boolean begins(OutcomeState state) {
        return from.contains(state);
    }

    /** Whether the role may do it where the state allows it. */
    public boolean openTo(@org.jspecify.annotations.Nullable Role role) {
        return role != null && roles.contains(role);
    }

    OutcomeState target() {
        return to;
    }
}
