package cn.huiyin.premises.joining;

import cn.huiyin.premises.OccupantSummary;
import cn.huiyin.premises.Premises;
import cn.huiyin.premises.Problem;
import cn.huiyin.tenancy.Memberships;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the code by which one occupant gets an account; whoever has one already needs none. */
@Service
public class CreateOccupantCode {
    /** What came of it. */
    public sealed interface Outcome {
        /** The code is handed over now or never. */
        record Issued(IssuedCode code) implements Outcome {}

        /** The occupant has joined, or lives nowhere in the estate any more. */
        record Refused(List<Problem> problems) implements Outcome {}
    }

    private final Premises premises;
    private final Memberships memberships;
    private final JoiningCodes codes;
    private final Clock clock;

    CreateOccupantCode(Premises premises, Memberships memberships, JoiningCodes codes, Clock clock) {
        this.premises = premises;
        this.memberships = memberships;
        this.codes = codes;
        this.clock = clock;
    }

    /** Issues a code for an occupant whom the caller sees. */
    @Transactional
    public Outcome create(UUID occupantId) {
        Scope.current().require(Role.DESK, Role.DIRECTOR, Role.HEAD_OFFICE);
        OccupantSummary occupant = premises.occupant(occupantId);
        boolean joined = memberships.findAllByOccupantId(occupantId).stream()
                .anyMatch(membership -> membership.holdsAt(clock.instant()));
        if (joined) {
            return refused("code.occupant-joined");
        }
        if (!premises.livesSomewhere(occupantId)) {
            return refused("code.occupant-moved-out");
        }
        return new Outcome.Issued(codes.forOccupant(occupant.estateId(), occupantId));
    }

    private static Outcome refused(String key) {
        return new Outcome.Refused(List.of(Problem.at("input.occupantId", key)));
    }
}
