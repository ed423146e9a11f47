package cn.huiyin.visits;

import cn.huiyin.cases.event.ReturnVisitChanged.Standing;
import cn.huiyin.tenancy.ScopeElevation;
import cn.huiyin.visits.event.VisitDenied;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a denial brings about, whether it was said in the app or by a link: the visit no longer counts, and others are told. */
@Component
class Denial {

    private final Visits visits;
    private final VisitMoment moment;
    private final VisitOccurrences occurrences;
    private final VisitStanding standing;
    private final ScopeElevation elevation;
    private final ApplicationEventPublisher events;

    Denial(
            Visits visits,
            VisitMoment moment,
            VisitOccurrences occurrences,
            VisitStanding standing,
            ScopeElevation elevation,
            ApplicationEventPublisher events) {
        this.visits = visits;
        this.moment = moment;
        this.occurrences = occurrences;
        this.standing = standing;
        this.elevation = elevation;
        this.events = events;
    }

    /** Takes the visit back, under the row locks of case and visit that the caller holds. */
    void take(VisitedCase matter, Visit visit, @Nullable String note) {
        Instant now = moment.now();
        visit.deny(now, note);
        visits.saveAndFlush(visit);
        Standing stands = elevation.asSystem(matter.estateId(), () -> {
            occurrences.recordDenial(matter, visit, now);
            return standing.of(matter);
        });
        standing.tell(matter, stands);
        events.publishEvent(new VisitDenied(matter.companyId(), matter.estateId(), matter.id(), visit.id()));
    }
}
