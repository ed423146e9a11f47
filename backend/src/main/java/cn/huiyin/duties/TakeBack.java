package cn.huiyin.duties;

import cn.huiyin.policy.EventCatalogue;
import cn.huiyin.policy.Library;
import cn.huiyin.policy.SettingsVersions;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Takes back what an act met, where a later event says of the same act that it was not so: the duty waits again, unless
 * something else that stands has met or ended it meanwhile.
 */
@Component
class TakeBack {

    private record Act(String name, UUID id) {}

    private final EventCatalogue events;
    private final SettingsVersions versions;
    private final OccurrenceRows rows;
    private final DutyRows duties;
    private final Acts acts;

    TakeBack(Library library, SettingsVersions versions, OccurrenceRows rows, DutyRows duties, Acts acts) {
        this.events = library.events();
        this.versions = versions;
        this.rows = rows;
        this.duties = duties;
        this.acts = acts;
    }

    /** Does so where the catalogue says that this event takes something back; else nothing. */
    void apply(Recorded occurrence) {
        List<String> names = events.get(occurrence.name()).takesBack();
        if (names.isEmpty() || occurrence.actId() == null) {
            return;
        }
        List<Recorded> history = rows.of(occurrence.subjectId());
        List<UUID> taken = history.stream()
                .filter(earlier ->
                        names.contains(earlier.name()) && occurrence.actId().equals(earlier.actId()))
                .map(Recorded::id)
                .toList();
        List<Recorded> standing = standing(history);
        List<Duty> met = duties.metBy(occurrence.subjectId(), taken);
        met.forEach(duty -> {
            duty.takeBack(occurrence.happenedAt());
            after(duty, standing)
                    .forEach(act ->
                            acts.apply(act, duty, versions.get(duty.terms().versionId())));
        });
        duties.update(met, occurrence.enteredAt());
    }

    /** What of a subject's history counts still: all but the acts that were taken back. */
    List<Recorded> standing(List<Recorded> history) {
        return standing(history, events);
    }

    static List<Recorded> standing(List<Recorded> history, EventCatalogue events) {
        Set<Act> taken = history.stream()
                .filter(occurrence -> occurrence.actId() != null)
                .flatMap(occurrence -> events.get(occurrence.name()).takesBack().stream()
                        .map(name -> new Act(name, occurrence.actId())))
                .collect(Collectors.toSet());
        return history.stream()
                .filter(occurrence ->
                        occurrence.actId() == null || !taken.contains(new Act(occurrence.name(), occurrence.actId())))
                .toList();
    }

    /** What came after the occurrence that made the duty. */
    private static List<Recorded> after(Duty duty, List<Recorded> history) {
        return history.stream()
                .dropWhile(occurrence -> !occurrence.id().equals(duty.terms().occurrenceId()))
                .toList();
    }
}
