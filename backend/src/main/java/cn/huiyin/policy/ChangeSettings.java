package cn.huiyin.policy;

import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.NotVisible;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes settings of an estate: a new version from a local midnight to come, with a reason. */
@Service
public class ChangeSettings {

    /**
     * The wish.
     *
     * @param values texts as {@link SettingText} reads them, by key
     * @param from local date from which they hold; null for tomorrow
     */
    public record Command(
            UUID estateId,
            Map<String, String> values,
            @Nullable LocalDate from,
            String reason) {
        public Command {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /** Changed, or what to mend. */
    public sealed interface Outcome {
        record Changed(UUID versionId) implements Outcome {}

        /** Nothing was stored. */
        record Refused(List<SettingProblem> problems) implements Outcome {}
    }

    private final SettingsVersions versions;
    private final SettingsRows rows;
    private final SettingsRules rules;
    private final Clock clock;

    ChangeSettings(SettingsVersions versions, SettingsRows rows, SettingsRules rules, Clock clock) {
        this.versions = versions;
        this.rows = rows;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Makes the new version; what is older keeps the version under which it arose.
     *
     * @throws NotVisible when the estate is not the caller's
     */
    @Transactional
    public Outcome change(Command command) {
        SettingsVersion latest =
                rows.latest(command.estateId()).map(versions::get).orElseThrow(NotVisible::new);
        List<SettingProblem> problems = new ArrayList<>();
        Map<String, Object> settings = new LinkedHashMap<>(latest.settings());
        Map<String, Object> bounds = rows.bounds();
        command.values().forEach((key, text) -> {
            Object value = rules.value(key, text);
            if (value == null) {
                problems.add(new SettingProblem(key, rules.isKnown(key) ? "type" : "unknown"));
            } else {
                rules.problem(key, value, bounds).ifPresent(reason -> problems.add(new SettingProblem(key, reason)));
                settings.put(key, value);
            }
        });
        LocalDate today = LocalDate.ofInstant(clock.instant(), latest.zone());
        LocalDate from = command.from() == null ? today.plusDays(1) : command.from();
        Instant midnight = from.atStartOfDay(latest.zone()).toInstant();
        if (!from.isAfter(today) || rows.laterThan(command.estateId(), midnight)) {
            problems.add(new SettingProblem("from", "date"));
        }
        if (command.reason().isBlank()) {
            problems.add(new SettingProblem("reason", "missing"));
        }
        if (!problems.isEmpty()) {
            return new Outcome.Refused(problems);
        }
        SettingsVersion version = new SettingsVersion(
                Ids.next(),
                command.estateId(),
                latest.number() + 1,
                latest.template(),
                latest.templateVersion(),
                midnight,
                command.reason().strip(),
                settings,
                latest.clauses(),
                latest.calendarData(),
                latest.calendar());
        rows.insert(version, clock.instant());
        return new Outcome.Changed(version.id());
    }
}
