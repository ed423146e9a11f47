package cn.huiyin.visits;

import cn.huiyin.cases.event.ReturnVisitChanged.Standing;
import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import cn.huiyin.tenancy.ScopeElevation;
import cn.huiyin.visits.event.VisitDenied;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The occupant answers a claimed visit with "that is not so": it no longer counts, and the quality department looks into it. */
@Component
public class DenyVisit {

    /** What is asked for. */
    public record Command(UUID visitId, @Nullable String note) {}

    private final Visits visits;
    private final VisitedCases cases;
    private final VisitMoment moment;
    private final VisitOccurrences occurrences;
    private final VisitStanding standing;
    private final ScopeElevation elevation;
    private final ApplicationEventPublisher events;

    DenyVisit(
            Visits visits,
            VisitedCases cases,
            VisitMoment moment,
            VisitOccurrences occurrences,
            VisitStanding standing,
            ScopeElevation elevation,
            ApplicationEventPublisher events) {
        this.visits = visits;
        this.cases = cases;
        this.moment = moment;
        this.occurrences = occurrences;
        this.standing = standing;
        this.elevation = elevation;
        this.events = events;
    }

    /** Does it under the row locks of case and visit; a second denial is told that it was denied already. */
    @Transactional
    public VisitOutcome handle(Command command) {
        Scope.current().require(Role.OCCUPANT);
        Visit visit = visits.locked(command.visitId()).orElseThrow(NotVisible::new);
        VisitedCase matter = cases.locked(visit.caseId());
        if (!visit.answer().reached()) {
            return VisitOutcome.refused("visitId", "visit.deny.not-claimed");
        }
        if (visit.denied()) {
            return VisitOutcome.refused("visitId", "visit.deny.already");
        }
        if (VisitText.tooLong(command.note())) {
            return VisitOutcome.refused("note", "visit.note.too-long", VisitText.LONGEST);
        }
        Instant now = moment.now();
        visit.deny(now, VisitText.orNull(command.note()));
        visits.saveAndFlush(visit);
        Standing stands = elevation.asSystem(matter.estateId(), () -> {
            occurrences.recordDenial(matter, visit, now);
            return standing.of(matter);
        });
        standing.tell(matter, stands);
        events.publishEvent(new VisitDenied(matter.companyId(), matter.estateId(), matter.id(), visit.id()));
        return new VisitOutcome.Done(visit.id());
    }
}
