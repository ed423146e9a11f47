package cn.huiyin.policy;

import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.NotVisible;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes one setting of an estate: a new version from a local midnight to come, with a reason. */
@Service
public class ChangeSetting {

    /**
     * The wish.
     *
     * @param from local date from which it holds; null for tomorrow
     */
    public record Command(
            UUID estateId,
            String key,
            Object value,
            @Nullable LocalDate from,
            String reason) {}

    /** Changed, or what to mend. */
    public sealed interface Outcome {
        record Changed(UUID versionId) implements Outcome {}

        record Refused(SettingProblem problem) implements Outcome {}
    }

    private final SettingsVersions versions;
    private final SettingsRows rows;
    private final SettingsRules rules;
    private final Clock clock;

    ChangeSetting(SettingsVersions versions, SettingsRows rows, SettingsRules rules, Clock clock) {
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
        Optional<String> problem = rules.problem(command.key(), command.value(), rows.bounds());
        if (problem.isPresent()) {
            return new Outcome.Refused(new SettingProblem(command.key(), problem.get()));
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), latest.zone());
        LocalDate from = command.from() == null ? today.plusDays(1) : command.from();
        Instant midnight = from.atStartOfDay(latest.zone()).toInstant();
        if (!from.isAfter(today) || rows.laterThan(command.estateId(), midnight)) {
            return new Outcome.Refused(new SettingProblem("from", "date"));
        }
        Map<String, Object> settings = new LinkedHashMap<>(latest.settings());
        settings.put(command.key(), command.value());
        SettingsVersion version = new SettingsVersion(
                Ids.next(),
                command.estateId(),
                latest.number() + 1,
                latest.template(),
                latest.templateVersion(),
                midnight,
                settings,
                latest.clauses(),
                latest.calendarData(),
                latest.calendar());
        rows.insert(version, latest.calendarData().id(), command.reason(), clock.instant());
        return new Outcome.Changed(version.id());
    }
}
