package cn.huiyin.duties;

import cn.huiyin.policy.SettingsVersion;
import cn.huiyin.worktime.SpanText;
import cn.huiyin.worktime.WorkCalendar;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When a missed duty is told once more: an urgent one every so often until the level that was told last takes note, a
 * routine one so many times in working time, and then it goes onto the company's weekly list. Turns that passed while
 * nobody looked are told once, not made up for.
 */
record Repeats(SettingsVersion version) {

    /**
     * What comes next.
     *
     * @param number counts the times; 0 where it goes onto the weekly list
     */
    record Turn(Instant at, int number) {
        boolean lists() {
            return number == 0;
        }
    }

    /**
     * The next turn after somebody was told, or null where none comes.
     *
     * @param level the level that was told last
     * @param told from when it was told last, by level or once more
     */
    @Nullable
    Turn next(Missed duty, int level, Instant told, int reminders) {
        return duty.urgent() ? urgent(duty, level, told, reminders) : routine(duty, told, reminders);
    }

    /** From when a turn is told: a routine one waits for the desk where the estate keeps its hours. */
    Instant tellAt(boolean urgent, Instant at) {
        return urgent || "any-hour".equals(version.settings().get("escalationHoursRoutine"))
                ? at
                : version.calendar().nextDeskTime(at);
    }

    private @Nullable Turn urgent(Missed duty, int level, Instant told, int reminders) {
        Object span = version.settings().get("escalationRepeatUrgent");
        if (span == null || duty.acknowledged() >= level) {
            return null;
        }
        Instant at =
                version.calendar().after(told, SpanText.parse(span.toString())).at();
        return new Turn(at, reminders + 1);
    }

    private @Nullable Turn routine(Missed duty, Instant told, int reminders) {
        Object span = version.settings().get("escalationRepeatRoutine");
        if (span == null || duty.listed()) {
            return null;
        }
        Instant at = tellAt(
                false,
                onItsDay(version.calendar()
                        .after(told, SpanText.parse(span.toString()))
                        .at()));
        return new Turn(at, reminders < version.number("escalationRepeatTimes") ? reminders + 1 : 0);
    }

    /** A span of days ends at the midnight that closes its last day; it is told again when that day begins. */
    private Instant onItsDay(Instant end) {
        WorkCalendar calendar = version.calendar();
        ZonedDateTime local = end.atZone(calendar.zone());
        return local.equals(local.toLocalDate().atStartOfDay(calendar.zone()))
                ? local.minusDays(1).toInstant()
                : end;
    }
}
