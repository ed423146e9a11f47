package cn.huiyin.policy;

import cn.huiyin.tenancy.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives a new estate its first settings version and its categories, from a template. */
@Service
public class OpenSettings {

    /**
     * What the estate starts from.
     *
     * @param overrides values that head office adjusts, by key
     */
    public record Command(UUID estateId, String template, String calendar, ZoneId zone, Map<String, Object> overrides) {
        public Command {
            overrides = Map.copyOf(overrides);
        }
    }

    /** Opened, or what to mend. */
    public sealed interface Outcome {
        /** The first version is in force from the local midnight of today. */
        record Opened(UUID versionId) implements Outcome {}

        /** Nothing was stored. */
        record Refused(List<SettingProblem> problems) implements Outcome {}
    }

    private final Library library;
    private final SettingsRows rows;
    private final SettingsRules rules;
    private final CompanyBounds bounds;
    private final ClauseBook book;
    private final Categories categories;
    private final Clock clock;

    OpenSettings(
            Library library,
            SettingsRows rows,
            SettingsRules rules,
            CompanyBounds bounds,
            ClauseBook book,
            Categories categories,
            Clock clock) {
        this.library = library;
        this.rows = rows;
        this.rules = rules;
        this.bounds = bounds;
        this.book = book;
        this.categories = categories;
        this.clock = clock;
    }

    /** Opens the estate within the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome open(Command command) {
        List<SettingProblem> problems = new ArrayList<>();
        Template template = book.find(command.template()).orElse(null);
        CalendarData calendar = library.calendar(command.calendar()).orElse(null);
        if (template == null) {
            problems.add(new SettingProblem("template", "unknown"));
        }
        if (calendar == null) {
            problems.add(new SettingProblem("calendar", "unknown"));
        }
        Map<String, CompanyBound> limits = bounds.bounds();
        command.overrides()
                .forEach((key, value) -> rules.problem(key, value, limits).ifPresent(problems::add));
        if (template == null || calendar == null || !problems.isEmpty()) {
            return new Outcome.Refused(problems);
        }
        Map<String, Object> settings = new LinkedHashMap<>(book.settings(template));
        bounds.defaults().values().forEach(value -> settings.put(value.key(), value.value()));
        limits.values().stream()
                .filter(limit ->
                        rules.laxer(limit.key(), settings.getOrDefault(limit.key(), limit.value()), limit.value()))
                .forEach(limit -> settings.put(limit.key(), limit.value()));
        settings.putAll(command.overrides());
        Instant now = clock.instant();
        Instant midnight = LocalDate.ofInstant(now, command.zone())
                .atStartOfDay(command.zone())
                .toInstant();
        SettingsVersion version = new SettingsVersion(
                Ids.next(),
                command.estateId(),
                1,
                template.id(),
                template.version(),
                midnight,
                "opened",
                settings,
                template.clauses(),
                calendar,
                calendar.in(command.zone()));
        rows.insert(version, now);
        categories.copyDefaults(command.estateId());
        return new Outcome.Opened(version.id());
    }
}
