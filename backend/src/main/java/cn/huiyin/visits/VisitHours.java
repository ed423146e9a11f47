package cn.huiyin.visits;

import cn.huiyin.policy.SettingsVersion;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;

/**
 * When an estate's people may be rung or called on.
 *
 * @param call spans of a day, such as {@code 09:00-12:00}; empty where any time will do
 * @param door likewise for the door
 * @param callNow whether now is within the first
 * @param doorNow whether now is within the second
 */
public record VisitHours(List<String> call, List<String> door, boolean callNow, boolean doorNow) {

    static VisitHours of(SettingsVersion settings, Instant now) {
        List<String> call = spans(settings, "callHours");
        List<String> door = spans(settings, "doorHours");
        LocalTime time = now.atZone(settings.zone()).toLocalTime();
        return new VisitHours(call, door, within(call, time), within(door, time));
    }

    /** Whether the time lies in one of the spans; the end of a span does not belong to it. */
    static boolean within(List<String> spans, LocalTime time) {
        return spans.isEmpty()
                || spans.stream()
                        .map(span -> span.split("-", 2))
                        .anyMatch(ends ->
                                !time.isBefore(LocalTime.parse(ends[0])) && time.isBefore(LocalTime.parse(ends[1])));
    }

    private static List<String> spans(SettingsVersion settings, String key) {
        return settings.settings().get(key) instanceof Collection<?> spans
                ? spans.stream().map(String::valueOf).sorted().toList()
                : List.of();
    }
}
