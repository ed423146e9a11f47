package cn.huiyin.duties;

import cn.huiyin.policy.EventCatalogue;
import cn.huiyin.policy.EventType;
import cn.huiyin.policy.Library;
import cn.huiyin.policy.SettingsVersion;
import cn.huiyin.policy.SettingsVersions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Corrected facts are put to what happened before: open duties whose condition no longer holds are superseded, and new ones
 * start at the clause's original event, as if the facts had been known then.
 */
@Component
class Correction {

    private final EventCatalogue events;
    private final SettingsVersions versions;
    private final OccurrenceRows rows;
    private final DutyRows duties;
    private final NewDuties newDuties;
    private final Draws draws;
    private final Acts acts;
    private final TakeBack takeBack;

    Correction(
            Library library,
            SettingsVersions versions,
            OccurrenceRows rows,
            DutyRows duties,
            NewDuties newDuties,
            Draws draws,
            Acts acts,
            TakeBack takeBack) {
        this.events = library.events();
        this.versions = versions;
        this.rows = rows;
        this.duties = duties;
        this.newDuties = newDuties;
        this.draws = draws;
        this.acts = acts;
        this.takeBack = takeBack;
    }

    void apply(Recorded correcting, EventType event) {
        List<Duty> counted = duties.countedOf(correcting.subjectId());
        List<Recorded> history = rows.of(correcting.subjectId()).stream()
                .filter(o -> !o.id().equals(correcting.id()))
                .toList();
        boolean first = history.stream().noneMatch(o -> o.name().equals(correcting.name()));
        counted.forEach(duty -> apply(correcting, duty));

        Map<String, Boolean> drawnBefore = draws.of(correcting.subjectId());
        List<Draws.Drawn> drawn = new ArrayList<>();
        Map<String, Duty> wanted = new LinkedHashMap<>();
        for (Recorded earlier : history) {
            if (!earlier.correction()) {
                wanted(corrected(earlier, correcting, event), drawnBefore, drawn, wanted);
            }
        }
        if (first) {
            wanted(correcting, drawnBefore, drawn, wanted);
        }
        for (Recorded earlier : history) {
            wanted.values()
                    .forEach(duty ->
                            acts.clock(earlier, duty, versions.get(duty.terms().versionId())));
        }
        List<Duty> fresh = merge(counted, wanted, correcting);
        for (Recorded earlier : takeBack.standing(history)) {
            fresh.forEach(duty -> apply(earlier, duty));
        }
        fresh.forEach(duty -> apply(correcting, duty));
        duties.update(counted.stream().filter(Duty::isChanged).toList(), correcting.enteredAt());
        duties.insert(fresh, correcting.enteredAt());
        draws.keep(drawn, correcting.enteredAt());
    }

    private void apply(Recorded act, Duty duty) {
        acts.apply(act, duty, versions.get(duty.terms().versionId()));
    }

    private void wanted(
            Recorded occurrence, Map<String, Boolean> drawnBefore, List<Draws.Drawn> drawn, Map<String, Duty> into) {
        SettingsVersion version = versions.get(occurrence.versionId());
        draws.drawn(newDuties.of(occurrence, version), version, drawnBefore, drawn)
                .forEach(w -> into.put(w.duty().terms().key(), w.duty()));
    }

    /** Keeps what still holds, supersedes what does not, and answers with what is new. */
    private static List<Duty> merge(List<Duty> counted, Map<String, Duty> wanted, Recorded correcting) {
        for (Duty duty : counted) {
            Duty again = wanted.get(duty.terms().key());
            boolean same =
                    again != null && again.terms().due().runsLike(duty.terms().due());
            if (!duty.isOpen() || same) {
                wanted.remove(duty.terms().key());
                if (duty.isOpen()) {
                    duty.follow(correcting.handling(), correcting.assigneeId());
                }
            } else {
                duty.supersede(correcting.happenedAt());
            }
        }
        wanted.values().forEach(duty -> duty.follow(correcting.handling(), correcting.assigneeId()));
        return List.copyOf(wanted.values());
    }

    private Recorded corrected(Recorded earlier, Recorded correcting, EventType event) {
        Map<String, Object> facts = new LinkedHashMap<>(earlier.facts());
        for (String fact : event.corrects()) {
            Object value = correcting.facts().get(fact);
            if (events.get(earlier.name()).facts().containsKey(fact) && value != null) {
                facts.put(fact, value);
            }
        }
        return earlier.withFacts(facts);
    }
}
