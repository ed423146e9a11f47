package cn.huiyin.premises.joining;

import cn.huiyin.premises.Problem;
import cn.huiyin.tenancy.Forbidden;
import cn.huiyin.tenancy.Membership;
import cn.huiyin.tenancy.Memberships;
import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives somebody of the staff the number by which they name themselves at a shared device, or another one. */
@Service
public class GiveStaffNumber {

    private static final int LONGEST = 20;

    private final Memberships memberships;
    private final Invitations invitations;

    GiveStaffNumber(Memberships memberships, Invitations invitations) {
        this.memberships = memberships;
        this.invitations = invitations;
    }

    /**
     * Sets the number of a membership that the caller sees; a director's reach ends at the own estate.
     *
     * @param number null or blank takes it away
     * @return what is wrong, or nothing where it is done
     */
    @Transactional
    public List<Problem> give(UUID membershipId, @Nullable String number) {
        Scope scope = Scope.current();
        scope.require(Role.HEAD_OFFICE, Role.DIRECTOR);
        Membership membership = memberships.findById(membershipId).orElseThrow(NotVisible::new);
        if (scope.role() == Role.DIRECTOR && membership.estateId() == null) {
            throw new Forbidden();
        }
        if (membership.role() == Role.OCCUPANT) {
            throw new NotVisible();
        }
        String given = Invitations.blankToNull(number);
        if (given != null && given.length() > LONGEST) {
            return List.of(Problem.at("input.staffNumber", "staff.number-long", LONGEST));
        }
        if (given != null && invitations.isTaken(membership.estateId(), given, membershipId)) {
            return List.of(Problem.at("input.staffNumber", "staff.number-taken", given));
        }
        membership.numbered(given);
        return List.of();
    }
}
