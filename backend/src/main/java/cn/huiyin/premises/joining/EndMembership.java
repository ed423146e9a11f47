package cn.huiyin.premises.joining;

import cn.huiyin.premises.Problem;
import cn.huiyin.tenancy.Forbidden;
import cn.huiyin.tenancy.Membership;
import cn.huiyin.tenancy.Memberships;
import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends the place of somebody who has left, and the code of a place that nobody has taken. */
@Service
public class EndMembership {
    /** What came of it. */
    public sealed interface Outcome {
        /** It opens nothing from now on. */
        record Ended(UUID membershipId) implements Outcome {}

        /** Nobody locks the own door behind them. */
        record Refused(List<Problem> problems) implements Outcome {}
    }

    private final Memberships memberships;
    private final JoiningCodes codes;
    private final Clock clock;

    EndMembership(Memberships memberships, JoiningCodes codes, Clock clock) {
        this.memberships = memberships;
        this.codes = codes;
        this.clock = clock;
    }

    /** Ends a membership that the caller sees; a director's reach ends at the own estate. */
    @Transactional
    public Outcome end(UUID membershipId) {
        Scope scope = Scope.current();
        scope.require(Role.HEAD_OFFICE, Role.DIRECTOR);
        Membership membership = memberships.findById(membershipId).orElseThrow(NotVisible::new);
        if (membershipId.equals(scope.membershipId())) {
            return new Outcome.Refused(List.of(Problem.at("input.membershipId", "staff.own-membership")));
        }
        if (scope.role() == Role.DIRECTOR && membership.estateId() == null) {
            throw new Forbidden();
        }
        membership.endAt(clock.instant());
        codes.revoke(membershipId);
        return new Outcome.Ended(membershipId);
    }
}
