package cn.huiyin.premises;

import cn.huiyin.tenancy.Estates;
import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes that somebody has moved out. */
@Service
public class EndOccupancy {
    /** What came of it. */
    public sealed interface Outcome {
        /** The occupancy has a last day. */
        record Ended(UUID occupancyId) implements Outcome {}

        /** It has ended before, or began later. */
        record Refused(List<Problem> problems) implements Outcome {}
    }

    private final Occupancies occupancies;
    private final MoveOut moveOut;
    private final Estates estates;
    private final Clock clock;

    EndOccupancy(Occupancies occupancies, MoveOut moveOut, Estates estates, Clock clock) {
        this.occupancies = occupancies;
        this.moveOut = moveOut;
        this.estates = estates;
        this.clock = clock;
    }

    /**
     * Ends the occupancy.
     *
     * @param lastDay in the estate's calendar; null for today
     */
    @Transactional
    public Outcome end(UUID occupancyId, @Nullable LocalDate lastDay) {
        Scope.current().require(Role.DESK, Role.DIRECTOR, Role.HEAD_OFFICE);
        Occupancy occupancy = occupancies.findById(occupancyId).orElseThrow(NotVisible::new);
        LocalDate today = LocalDate.ofInstant(
                clock.instant(), estates.visible(occupancy.estateId()).zone());
        return moveOut.of(occupancyId, lastDay == null ? today : lastDay)
                ? new Outcome.Ended(occupancyId)
                : new Outcome.Refused(List.of(Problem.at("input.on", "occupancy.cannot-end")));
    }
}
