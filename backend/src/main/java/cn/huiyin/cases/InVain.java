package cn.huiyin.cases;

import cn.huiyin.policy.SettingsVersion;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was tried in vain to reach a person, and the letter after it; one rule for the course of a case and for its visits.
 *
 * @param attempts when a person was tried and not reached, in any order
 * @param letterAt when a letter or a message was sent last; null where none was
 */
public record InVain(List<Instant> attempts, @Nullable Instant letterAt) {

    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private enum TimeOfDay {
        MORNING,
        AFTERNOON,
        EVENING;

        static TimeOfDay of(LocalTime time) {
            if (time.isBefore(NOON)) {
                return MORNING;
            }
            return time.isBefore(InVain.EVENING) ? AFTERNOON : EVENING;
        }
    }

    /** Copies them. */
    public InVain {
        attempts = List.copyOf(attempts);
    }

    /** Whether they were as many, on as many days and at as many times of day, as the estate asks for, and a letter after. */
    public boolean isEnough(SettingsVersion settings) {
        ZoneId zone = settings.zone();
        Instant last = attempts.stream().max(Comparator.naturalOrder()).orElse(Instant.MAX);
        return attempts.size() >= settings.number("visitAttempts")
                && days(zone) >= settings.number("visitAttemptDays")
                && timesOfDay(zone) >= settings.number("visitAttemptTimes")
                && letterAt != null
                && !letterAt.isBefore(last);
    }

    private long days(ZoneId zone) {
        return attempts.stream()
                .map(at -> at.atZone(zone).toLocalDate())
                .distinct()
                .count();
    }

    private long timesOfDay(ZoneId zone) {
        return attempts.stream()
                .map(at -> at.atZone(zone))
                .map(ZonedDateTime::toLocalTime)
                .map(TimeOfDay::of)
                .distinct()
                .count();
    }
}
