package cn.huiyin.duties;

import cn.huiyin.policy.EventType;
import cn.huiyin.policy.Library;
import cn.huiyin.policy.SettingsVersion;
import cn.huiyin.policy.SettingsVersions;
import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.ScopeElevation;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what happened, in the transaction of the module where it happens, and does what the clauses say: meets and ends
 * open duties, makes new ones. So nothing exists without its duties.
 */
@Service
public class Occurrences {

    private final Library library;
    private final SettingsVersions versions;
    private final ScopeElevation elevation;
    private final OccurrenceRows rows;
    private final DutyRows duties;
    private final NewDuties newDuties;
    private final Draws draws;
    private final Acts acts;
    private final Correction correction;
    private final TakeBack takeBack;
    private final Clock clock;

    Occurrences(
            Library library,
            SettingsVersions versions,
            ScopeElevation elevation,
            OccurrenceRows rows,
            DutyRows duties,
            NewDuties newDuties,
            Draws draws,
            Acts acts,
            Correction correction,
            TakeBack takeBack,
            Clock clock) {
        this.library = library;
        this.versions = versions;
        this.elevation = elevation;
        this.rows = rows;
        this.duties = duties;
        this.newDuties = newDuties;
        this.draws = draws;
        this.acts = acts;
        this.correction = correction;
        this.takeBack = takeBack;
        this.clock = clock;
    }

    /**
     * Keeps the occurrence and does what follows from it.
     *
     * @throws IllegalArgumentException when the catalogue has no such event, or declares other facts
     * @throws IllegalStateException when the estate was never opened, or no transaction runs
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Occurrence occurrence) {
        EventType event = library.events().get(occurrence.name());
        if (!event.subject().equals(occurrence.subjectType())) {
            throw new IllegalArgumentException(event.name() + " happens to a " + event.subject());
        }
        Map<String, Object> facts = event.check(occurrence.facts());
        elevation.asSystem(occurrence.estateId(), () -> {
            SettingsVersion version = versions.inForce(occurrence.estateId(), occurrence.happenedAt());
            Recorded recorded = recorded(occurrence, facts, version);
            rows.insert(recorded);
            if (occurrence.correction() && !event.corrects().isEmpty()) {
                correction.apply(recorded, event);
            } else {
                happened(recorded, version, event.begins());
            }
            if (occurrence.keptFrom() != null) {
                duties.keepFrom(occurrence.subjectId(), occurrence.keptFrom());
            }
            return true;
        });
    }

    private void happened(Recorded occurrence, SettingsVersion version, boolean begins) {
        takeBack.apply(occurrence);
        List<Duty> open = begins ? List.of() : duties.openOf(occurrence.subjectId());
        open.forEach(
                duty -> acts.apply(occurrence, duty, versions.get(duty.terms().versionId())));
        open.stream().filter(Duty::isOpen).forEach(duty -> duty.follow(occurrence.handling(), occurrence.assigneeId()));
        List<Draws.Drawn> drawn = new ArrayList<>();
        List<Duty> fresh = draws.drawn(newDuties.of(occurrence, version), version, Map.of(), drawn).stream()
                .map(NewDuties.Wanted::duty)
                .toList();
        if (!begins) {
            putHistory(occurrence, fresh);
        }
        duties.insert(fresh, occurrence.enteredAt());
        duties.update(open.stream().filter(Duty::isChanged).toList(), occurrence.enteredAt());
        draws.keep(drawn, occurrence.enteredAt());
    }

    /**
     * A duty that runs from before its event may have been met already: the worker came before the triage. One that begins
     * now has only to know whether its clock stands still.
     */
    private void putHistory(Recorded occurrence, List<Duty> fresh) {
        if (fresh.stream().noneMatch(duty -> isEarlier(duty, occurrence) || mayStop(duty))) {
            return;
        }
        List<Recorded> history = takeBack.standing(rows.of(occurrence.subjectId())).stream()
                .filter(earlier -> !earlier.correction() && !earlier.id().equals(occurrence.id()))
                .toList();
        for (Duty duty : fresh) {
            SettingsVersion version = versions.get(duty.terms().versionId());
            boolean all = isEarlier(duty, occurrence);
            history.forEach(earlier -> {
                if (all) {
                    acts.apply(earlier, duty, version);
                } else {
                    acts.clock(earlier, duty, version);
                }
            });
        }
    }

    private static boolean isEarlier(Duty duty, Recorded occurrence) {
        return duty.terms().due().startedAt().isBefore(occurrence.happenedAt());
    }

    private boolean mayStop(Duty duty) {
        return versions.get(duty.terms().versionId())
                .rule(duty.terms().clauseId(), duty.terms().rule())
                .filter(rule -> !rule.pausedBy().isEmpty())
                .isPresent();
    }

    private Recorded recorded(Occurrence occurrence, Map<String, Object> facts, SettingsVersion version) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Recorded(
                Ids.next(),
                occurrence.name(),
                occurrence.subjectType(),
                occurrence.subjectId(),
                occurrence.estateId(),
                occurrence.happenedAt(),
                now,
                facts,
                occurrence.assigneeId(),
                version.id(),
                occurrence.correction(),
                occurrence.excused(),
                occurrence.actId());
    }
}
