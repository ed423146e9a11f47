package cn.huiyin.visits;

import cn.huiyin.cases.event.MatterUnsolved;
import cn.huiyin.cases.event.ReturnVisitChanged.Standing;
import cn.huiyin.tenancy.ScopeElevation;
import cn.huiyin.visits.event.VisitClaimed;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps a visit: row, occurrence, the duties that it reached, in one transaction, and tells the case and others. */
@Component
class VisitFile {

    private final Visits visits;
    private final VisitDuties duties;
    private final VisitRules rules;
    private final VisitOccurrences occurrences;
    private final VisitStanding standing;
    private final ScopeElevation elevation;
    private final Reopening reopening;
    private final ApplicationEventPublisher events;

    @SuppressWarnings("TooManyParameters")
    VisitFile(
            Visits visits,
            VisitDuties duties,
            VisitRules rules,
            VisitOccurrences occurrences,
            VisitStanding standing,
            ScopeElevation elevation,
            Reopening reopening,
            ApplicationEventPublisher events) {
        this.visits = visits;
        this.duties = duties;
        this.rules = rules;
        this.occurrences = occurrences;
        this.standing = standing;
        this.elevation = elevation;
        this.reopening = reopening;
        this.events = events;
    }

    /** Keeps it with all that follows; the director's reason lets a late entry count. */
    void keep(VisitedCase matter, Visit visit, boolean excused) {
        visits.saveAndFlush(visit);
        Standing now = elevation.asSystem(matter.estateId(), () -> {
            List<VisitDuty> before = duties.ofCase(matter.id());
            Map<String, Object> facts = occurrences.record(matter, visit, excused);
            if (visit.answer().reached()) {
                duties.reached(matter, visit.id(), reachedBy(visit, facts, before, duties.ofCase(matter.id())));
            }
            return standing.of(matter);
        });
        standing.tell(matter, now);
        if (visit.answer().reached()) {
            events.publishEvent(new VisitClaimed(matter.companyId(), matter.estateId(), matter.id(), visit.id()));
        }
        if (visit.answer().result().answered()
                && visit.answer().unhappy()
                && reopening.isDue(matter, visit.enteredAt())) {
            events.publishEvent(new MatterUnsolved(
                    matter.companyId(),
                    matter.estateId(),
                    matter.id(),
                    visit.happenedAt(),
                    visit.visitor().membershipId()));
        }
    }

    /** Those that the visit met, and those met or let go before which it would have met and no other visit stands for. */
    private List<UUID> reachedBy(
            Visit visit, Map<String, Object> facts, List<VisitDuty> before, List<VisitDuty> after) {
        Set<UUID> stillOpen = new HashSet<>();
        after.stream().filter(VisitDuty::isOpen).forEach(duty -> stillOpen.add(duty.id()));
        return before.stream()
                .filter(duty -> duty.isOpen()
                        ? !stillOpen.contains(duty.id())
                        : duty.isReturnVisit()
                                && !duty.covered()
                                && !visit.happenedAt().isBefore(duty.startedAt())
                                && rules.fits(duty, facts))
                .map(VisitDuty::id)
                .toList();
    }
}
