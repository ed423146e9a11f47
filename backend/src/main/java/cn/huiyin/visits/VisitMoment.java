package cn.huiyin.visits;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells when a visit happened and whether it may have: not in the future, not before there was anything to ask about. */
@Component
class VisitMoment {

    private final Clock clock;
    private final VisitDuties duties;

    VisitMoment(Clock clock, VisitDuties duties) {
        this.clock = clock;
        this.duties = duties;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    Instant happened(@Nullable Instant told) {
        return told == null ? now() : told.truncatedTo(ChronoUnit.MICROS);
    }

    /** Why the visit cannot have happened then, or null. A clause may ask for a visit while the matter is still open. */
    VisitOutcome.@Nullable Refused problem(VisitedCase matter, Instant happened) {
        if (happened.isAfter(now())) {
            return VisitOutcome.refused("happenedAt", "visit.happened.future");
        }
        Instant from = matter.visitableFrom();
        boolean asked = from == null
                && duties.ofCase(matter.id()).stream().anyMatch(duty -> duty.isOpen() && duty.isReturnVisit());
        if (from == null && !asked) {
            return VisitOutcome.refused("caseId", "visit.case.not-replied");
        }
        return happened.isBefore(from == null ? matter.receivedAt() : from)
                ? VisitOutcome.refused("happenedAt", "visit.happened.before-reply")
                : null;
    }
}
