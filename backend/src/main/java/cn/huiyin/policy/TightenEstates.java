package cn.huiyin.policy;

import cn.huiyin.tenancy.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives every estate that is laxer than a bound a new version from its next midnight on; what is set for later too. */
@Component
class TightenEstates {

    private final SettingsVersions versions;
    private final SettingsRows rows;
    private final SettingsRules rules;
    private final SettingsTrail trail;

    TightenEstates(SettingsVersions versions, SettingsRows rows, SettingsRules rules, SettingsTrail trail) {
        this.versions = versions;
        this.rows = rows;
        this.rules = rules;
        this.trail = trail;
    }

    /** The estates that got a new version. */
    List<UUID> to(Map<String, Object> bounds, String reason, Instant now) {
        List<UUID> tightened = new ArrayList<>();
        rows.estates().forEach((estate, zone) -> {
            if (tighten(estate, midnight(now, zone), bounds, reason, now)) {
                tightened.add(estate);
            }
        });
        return tightened;
    }

    private boolean tighten(UUID estate, Instant midnight, Map<String, Object> bounds, String reason, Instant now) {
        boolean any = false;
        for (UUID id : rows.fromThenOn(estate, midnight)) {
            SettingsVersion version = versions.get(id);
            Map<String, Object> settings = new LinkedHashMap<>(version.settings());
            bounds.forEach((key, bound) -> {
                if (rules.laxer(key, settings.getOrDefault(key, bound), bound)) {
                    settings.put(key, bound);
                }
            });
            if (!settings.equals(version.settings())) {
                Instant from = version.effectiveFrom().isAfter(midnight) ? version.effectiveFrom() : midnight;
                SettingsVersion tighter = new SettingsVersion(
                        Ids.next(),
                        estate,
                        rows.highestNumber(estate) + 1,
                        version.template(),
                        version.templateVersion(),
                        from,
                        reason,
                        settings,
                        version.clauses(),
                        version.calendarData(),
                        version.calendar());
                rows.insert(tighter, now);
                trail.write(tighter, SettingsDifference.between(version, tighter), now);
                any = true;
            }
        }
        return any;
    }

    private static Instant midnight(Instant now, ZoneId zone) {
        return Objects.requireNonNull(LocalDate.ofInstant(now, zone).plusDays(1).atStartOfDay(zone))
                .toInstant();
    }
}
