package cn.huiyin.policy;

import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets how lax the company's estates may be, and what new ones start with. A tightened bound reaches every estate. */
@Service
public class ChangeCompanyBounds {

    /**
     * The wish; a null text lifts the bound or the default.
     *
     * @param bounds texts by key
     * @param defaults texts by key
     */
    public record Command(
            Map<String, @Nullable String> bounds, Map<String, @Nullable String> defaults, String reason) {}

    /** Changed, or what to mend. */
    public sealed interface Outcome {
        /** The estates that got a new version, by id. */
        record Changed(List<UUID> tightened) implements Outcome {}

        /** Nothing was stored. */
        record Refused(List<SettingProblem> bounds, List<SettingProblem> defaults, List<SettingProblem> others)
                implements Outcome {}
    }

    private final CompanyBounds stored;
    private final CompanyValues values;
    private final TightenEstates tightenEstates;
    private final SettingsTrail trail;
    private final Clock clock;

    ChangeCompanyBounds(
            CompanyBounds stored,
            CompanyValues values,
            TightenEstates tightenEstates,
            SettingsTrail trail,
            Clock clock) {
        this.stored = stored;
        this.values = values;
        this.tightenEstates = tightenEstates;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Outcome change(Command command) {
        Scope.current().require(Role.HEAD_OFFICE);
        List<SettingProblem> ofBounds = new ArrayList<>();
        List<SettingProblem> ofDefaults = new ArrayList<>();
        Map<String, CompanyBound> before = stored.bounds();
        Map<String, @Nullable Object> bounds = values.bounds(command.bounds(), ofBounds);
        Map<String, CompanyBound> limits = values.limits(before, bounds);
        Map<String, @Nullable Object> defaults = values.defaults(command.defaults(), limits, ofDefaults);
        List<SettingProblem> others = new ArrayList<>();
        if (command.reason().isBlank()) {
            others.add(new SettingProblem("reason", "missing"));
        }
        if (!ofBounds.isEmpty() || !ofDefaults.isEmpty() || !others.isEmpty()) {
            return new Outcome.Refused(ofBounds, ofDefaults, others);
        }
        Instant now = clock.instant();
        String reason = command.reason().strip();
        List<SettingsDifference.Change> changes = new ArrayList<>();
        write(CompanyBounds.Kind.BOUND, "bound", before, bounds, reason, now, changes);
        write(CompanyBounds.Kind.DEFAULT, "default", stored.defaults(), defaults, reason, now, changes);
        trail.write(changes, reason, now);
        Map<String, Object> set = new LinkedHashMap<>();
        bounds.forEach((key, value) -> {
            if (value != null) {
                set.put(key, value);
            }
        });
        return new Outcome.Changed(set.isEmpty() ? List.of() : tightenEstates.to(set, reason, now));
    }

    private void write(
            CompanyBounds.Kind kind,
            String word,
            Map<String, CompanyBound> before,
            Map<String, @Nullable Object> after,
            String reason,
            Instant now,
            List<SettingsDifference.Change> changes) {
        after.forEach((key, value) -> {
            CompanyBound former = before.get(key);
            String was = former == null ? null : SettingText.format(former.value());
            if (value == null) {
                stored.lift(kind, key);
            } else {
                stored.set(kind, key, value, reason, now);
            }
            changes.add(
                    new SettingsDifference.Change(word, key, was, value == null ? null : SettingText.format(value)));
        });
    }
}
