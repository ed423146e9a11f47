package cn.huiyin.duties;

import cn.huiyin.policy.Library;
import cn.huiyin.policy.SettingsVersion;
import cn.huiyin.policy.Text;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tries a change of settings on the past, so that it is seen before it is saved. Nothing is stored. */
@Service
@Transactional(readOnly = true)
public class PreviewSettings {

    private static final Duration PAST = Duration.ofDays(90);

    /** What came of every clause under one version. */
    private record Tally(Map<String, SettingsPreview.Count> counts, Set<Integer> missingYears) {
        void add(Duty duty, Instant until) {
            Integer missing = duty.terms().due().provisionalYear();
            if (missing != null) {
                missingYears.add(missing);
            }
            counts.merge(duty.terms().clauseId(), SettingsPreview.Count.of(duty, until), SettingsPreview.Count::plus);
        }

        SettingsPreview.Count of(String clause) {
            return counts.getOrDefault(clause, SettingsPreview.Count.NONE);
        }

        SettingsPreview.Count all() {
            return counts.values().stream().reduce(SettingsPreview.Count.NONE, SettingsPreview.Count::plus);
        }
    }

    private final JdbcClient jdbc;
    private final OccurrenceRows rows;
    private final Clock clock;
    private final Replay replay;

    PreviewSettings(
            JdbcClient jdbc, OccurrenceRows rows, NewDuties newDuties, Acts acts, Library library, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
        this.replay = new Replay(newDuties, acts, library.events());
    }

    /**
     * What the last 90 days would have been under both versions. Matters that began earlier are left out, because their
     * beginning is not among what is put to the versions; so are those that are not there for the caller, whose number
     * would tell of them.
     */
    public SettingsPreview of(SettingsVersion before, SettingsVersion after) {
        Instant until = clock.instant();
        Instant from = until.minus(PAST);
        Set<Integer> missingYears = new TreeSet<>();
        Tally old = new Tally(new TreeMap<>(), missingYears);
        Tally fresh = new Tally(new TreeMap<>(), missingYears);
        int[] subjects = {0};
        histories(before.estateId(), from, history -> {
            subjects[0]++;
            replay.under(before, history).forEach(duty -> old.add(duty, until));
            replay.under(after, history).forEach(duty -> fresh.add(duty, until));
        });
        return new SettingsPreview(
                from,
                until,
                subjects[0],
                List.copyOf(missingYears),
                old.all(),
                fresh.all(),
                clauses(old, fresh, before, after));
    }

    private static List<SettingsPreview.OfClause> clauses(
            Tally old, Tally fresh, SettingsVersion before, SettingsVersion after) {
        Map<String, Text> titles = new TreeMap<>();
        before.clauses().forEach(clause -> titles.put(clause.id(), clause.title()));
        after.clauses().forEach(clause -> titles.put(clause.id(), clause.title()));
        titles.keySet()
                .removeIf(id -> !old.counts().containsKey(id) && !fresh.counts().containsKey(id));
        List<SettingsPreview.OfClause> all = new ArrayList<>();
        titles.forEach((id, title) -> all.add(new SettingsPreview.OfClause(id, title, old.of(id), fresh.of(id))));
        return all;
    }

    /** Hands over each subject's occurrences, read row by row. */
    private void histories(UUID estateId, Instant from, java.util.function.Consumer<List<Recorded>> reader) {
        List<Recorded> history = new ArrayList<>();
        jdbc.sql("""
                        select o.* from occurrences o where o.company_id = :company and o.estate_id = :estate
                            and o.happened_at >= :from
                            and not exists (select 1 from occurrences e where e.company_id = o.company_id
                                and e.subject_id = o.subject_id and e.happened_at < :from)
                        order by o.subject_id, o.happened_at, o.id""")
                .withFetchSize(1_000)
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .param("from", Timestamp.from(from))
                .query(row -> {
                    Recorded occurrence = rows.recorded(row);
                    if (!history.isEmpty() && !history.getFirst().subjectId().equals(occurrence.subjectId())) {
                        reader.accept(List.copyOf(history));
                        history.clear();
                    }
                    history.add(occurrence);
                });
        if (!history.isEmpty()) {
            reader.accept(history);
        }
    }
}
