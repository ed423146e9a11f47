package cn.huiyin.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an estate would have otherwise: figures, its template, single clauses, dates of its calendar.
 *
 * @param values texts as {@link SettingText} reads them, by key
 * @param template id of the template to move to, at its newest version; null to stay
 * @param on clauses to take over from other templates
 * @param off ids of clauses to drop
 * @param dates changes of the calendar; null for none
 */
public record SettingsProposal(
        UUID estateId,
        Map<String, String> values,
        @Nullable String template,
        List<ClauseOf> on,
        Set<String> off,
        @Nullable CalendarChange dates) {

    /** A clause of a template. */
    public record ClauseOf(String template, String clause) {}

    public SettingsProposal {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        on = List.copyOf(on);
        off = Set.copyOf(off);
    }

    /** Figures alone. */
    public static SettingsProposal of(UUID estateId, Map<String, String> values) {
        return new SettingsProposal(estateId, values, null, List.of(), Set.of(), null);
    }
}
