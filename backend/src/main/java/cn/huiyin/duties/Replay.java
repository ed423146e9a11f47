package cn.huiyin.duties;

import cn.huiyin.policy.DutyRule;
import cn.huiyin.policy.EventCatalogue;
import cn.huiyin.policy.EventType;
import cn.huiyin.policy.SettingsVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Puts what happened to one subject to a settings version once more, in memory: the duties that it would have made, and
 * what became of them. The same collaborators work here as when it happened.
 */
record Replay(NewDuties newDuties, Acts acts, EventCatalogue events) {

    /** @param history all that happened to the subject, the earliest first */
    List<Duty> under(SettingsVersion version, List<Recorded> history) {
        List<Recorded> corrected = corrected(history);
        List<Duty> duties = new ArrayList<>();
        List<Recorded> past = new ArrayList<>();
        Set<UUID> standing =
                TakeBack.standing(corrected, events).stream().map(Recorded::id).collect(Collectors.toSet());
        for (Recorded occurrence : corrected) {
            boolean stands = standing.contains(occurrence.id());
            if (stands) {
                duties.forEach(duty -> acts.apply(occurrence, duty, version));
            }
            for (NewDuties.Wanted wanted : newDuties.of(occurrence, version)) {
                if (isDrawn(wanted, version)) {
                    past.forEach(earlier -> acts.apply(earlier, wanted.duty(), version));
                    duties.add(wanted.duty());
                }
            }
            if (stands) {
                past.add(occurrence);
            }
        }
        return duties;
    }

    /** What a correction says holds from the start, as if it had been known then; it is told no second time. */
    private List<Recorded> corrected(List<Recorded> history) {
        List<Recorded> corrected = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Recorded occurrence : history) {
            EventType event = events.get(occurrence.name());
            if (occurrence.correction() && !event.corrects().isEmpty()) {
                corrected.replaceAll(earlier -> corrected(earlier, occurrence, event));
                if (told.add(occurrence.name())) {
                    corrected.add(occurrence);
                }
            } else {
                told.add(occurrence.name());
                corrected.add(occurrence);
            }
        }
        return corrected;
    }

    private Recorded corrected(Recorded earlier, Recorded correcting, EventType event) {
        Map<String, Object> facts = new LinkedHashMap<>(earlier.facts());
        Set<String> declared = events.get(earlier.name()).facts().keySet();
        for (String fact : event.corrects()) {
            Object value = correcting.facts().get(fact);
            if (declared.contains(fact) && value != null) {
                facts.put(fact, value);
            }
        }
        return earlier.withFacts(facts);
    }

    /** Stands for the draw: the same share of the same occurrences, so that a higher rate adds to a lower one. */
    private static boolean isDrawn(NewDuties.Wanted wanted, SettingsVersion version) {
        DutyRule.Draw draw = wanted.rule().draw();
        if (draw == null) {
            return true;
        }
        int lot = Math.floorMod(
                wanted.duty().terms().occurrenceId().hashCode() * 31
                        + wanted.rule().name().hashCode(),
                100);
        return lot < version.number(draw.setting());
    }
}
