package cn.huiyin.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What one version of settings has otherwise than another. */
public final class SettingsDifference {

    /**
     * One thing that differs.
     *
     * @param kind {@code setting}, {@code clause}, {@code template} or {@code calendar}
     * @param before null where there was none
     * @param after null where there is none any more
     */
    public record Change(
            String kind,
            String key,
            @Nullable String before,
            @Nullable String after) {}

    private SettingsDifference() {}

    /** From one version to the next, in a steady order. */
    public static List<Change> between(SettingsVersion from, SettingsVersion to) {
        List<Change> changes = new ArrayList<>();
        String template = from.template() + " " + from.templateVersion();
        String next = to.template() + " " + to.templateVersion();
        if (!template.equals(next)) {
            changes.add(new Change("template", to.template(), template, next));
        }
        compare("setting", from.settings(), to.settings(), SettingText::format, changes);
        compare("clause", clauses(from), clauses(to), Function.identity(), changes);
        compare("calendar", dates(from), dates(to), Function.identity(), changes);
        return changes;
    }

    private static <T> void compare(
            String kind, Map<String, T> from, Map<String, T> to, Function<T, String> text, List<Change> into) {
        TreeSet<String> keys = new TreeSet<>(from.keySet());
        keys.addAll(to.keySet());
        for (String key : keys) {
            T before = from.get(key);
            T after = to.get(key);
            if (!Objects.equals(before, after)) {
                into.add(new Change(
                        kind,
                        key,
                        before == null ? null : text.apply(before),
                        after == null ? null : text.apply(after)));
            }
        }
    }

    /** A clause that is worded or works otherwise counts as changed, and shows by a mark of its content. */
    private static Map<String, String> clauses(SettingsVersion version) {
        Map<String, String> marks = new java.util.TreeMap<>();
        version.clauses()
                .forEach(clause -> marks.put(
                        clause.id(),
                        Integer.toHexString(Yaml.JSON.writeValueAsString(clause).hashCode())));
        return marks;
    }

    private static Map<String, String> dates(SettingsVersion version) {
        Map<String, String> dates = new java.util.TreeMap<>();
        CalendarData calendar = version.calendarData();
        dates.put("calendar", calendar.id());
        dates.put("years", new TreeSet<>(calendar.statutory().years().keySet()).toString());
        calendar.desk().weekly().forEach((day, shifts) -> dates.put(day, String.join(", ", shifts)));
        calendar.desk().exceptions().forEach((date, shifts) -> dates.put(date.toString(), String.join(", ", shifts)));
        for (LocalDate worked : calendar.statutory().alsoWorked()) {
            dates.put("worked " + worked, "worked");
        }
        return dates;
    }
}
