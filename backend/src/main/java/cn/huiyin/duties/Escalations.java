package cn.huiyin.duties;

import cn.huiyin.policy.SettingsVersion;
import cn.huiyin.worktime.SpanText;
import cn.huiyin.worktime.WorkCalendar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The chain by which a missed duty is told: supervisor, director, company. The first is told at the breach, each further
 * one when its set time has passed; a vacant level is noted and the next is told at once. Between and after, whoever was
 * told last is told again.
 */
record Escalations(SettingsVersion version, Posts posts) {

    static final int SUPERVISOR = 1;
    static final int DIRECTOR = 2;
    static final int COMPANY = 3;

    /**
     * One level that is told.
     *
     * @param told the memberships; empty where the level is vacant
     */
    record Step(int level, Instant at, Instant tellAt, List<UUID> told, boolean byNight) {}

    /** Those who were told last are told once more. */
    record Reminder(int number, Step step) {}

    /**
     * The levels whose turn has come, and when to look again.
     *
     * @param reminder null where nobody is told once more now
     * @param listedAt when it went onto the weekly list; null where it does not now
     * @param nextLookAt null where nothing is left to do
     */
    record Plan(
            List<Step> steps,
            @Nullable Reminder reminder,
            @Nullable Instant listedAt,
            @Nullable Instant nextLookAt) {}

    Plan plan(Missed duty, Instant now) {
        List<Step> steps = new ArrayList<>();
        int level = duty.escalation() == 0 ? firstLevel(duty.role()) : duty.escalation() + 1;
        Instant at = duty.levelAt() == null ? duty.dueAt() : after(duty.levelAt(), level, duty);
        while (level <= COMPANY && !at.isAfter(now)) {
            Step step = step(level, at, holders(level, duty), duty);
            steps.add(step);
            level++;
            at = step.told().isEmpty() || level > COMPANY ? at : after(at, level, duty);
        }
        return again(duty, steps, level > COMPANY ? null : at, now);
    }

    private Plan again(Missed duty, List<Step> steps, @Nullable Instant nextLevel, Instant now) {
        Repeats repeats = new Repeats(version);
        int level = steps.isEmpty() ? duty.escalation() : steps.getLast().level();
        Instant told = steps.isEmpty() ? duty.toldAt() : steps.getLast().tellAt();
        Repeats.Turn turn = told == null ? null : repeats.next(duty, level, told, duty.reminders());
        if (turn == null || turn.at().isAfter(now)) {
            return new Plan(steps, null, null, earlier(nextLevel, turn));
        }
        if (turn.lists()) {
            return new Plan(steps, null, turn.at(), nextLevel);
        }
        Repeats.Turn following = repeats.next(duty, level, turn.at(), turn.number());
        boolean onTime = following == null || following.at().isAfter(now);
        Instant at = onTime ? turn.at() : repeats.tellAt(duty.urgent(), now);
        Step step =
                step(level, at, isCompanys(duty) ? posts.overQuality() : posts.upTo(level, duty.department()), duty);
        Repeats.Turn next = onTime ? following : repeats.next(duty, level, step.tellAt(), turn.number());
        return new Plan(steps, new Reminder(turn.number(), step), null, earlier(nextLevel, next));
    }

    private static @Nullable Instant earlier(@Nullable Instant level, Repeats.@Nullable Turn turn) {
        if (turn == null) {
            return level;
        }
        return level == null || turn.at().isBefore(level) ? turn.at() : level;
    }

    private Instant after(Instant told, int level, Missed duty) {
        String key = (level == DIRECTOR ? "escalationDirector" : "escalationCompany")
                + (duty.urgent() ? "Urgent" : "Routine");
        return version.calendar().after(told, SpanText.parse(version.text(key))).at();
    }

    /** What the quality department missed climbs within the company. */
    private List<UUID> holders(int level, Missed duty) {
        return isCompanys(duty) ? posts.overQuality() : posts.of(level, duty.department());
    }

    private static boolean isCompanys(Missed duty) {
        return duty.role().equals("QUALITY") || duty.role().equals("HEAD_OFFICE");
    }

    /** The night phone rings in the estate, so it does not ring for what is the company's. */
    private Step step(int level, Instant at, List<UUID> holdersOfLevel, Missed duty) {
        WorkCalendar calendar = version.calendar();
        boolean urgent = duty.urgent();
        boolean byNight = urgent && !isCompanys(duty) && !calendar.deskOpen(at);
        List<UUID> holders = byNight ? posts.nightPhone() : List.of();
        List<UUID> told = new ArrayList<>(holders);
        holdersOfLevel.stream().filter(id -> !told.contains(id)).forEach(told::add);
        boolean vacant = holdersOfLevel.isEmpty();
        return new Step(
                level,
                at,
                new Repeats(version).tellAt(urgent, at),
                vacant ? List.of() : told,
                byNight && !holders.isEmpty() && !vacant);
    }

    private static int firstLevel(String role) {
        return switch (role) {
            case "WORKER", "DESK", "GUARD" -> SUPERVISOR;
            case "SUPERVISOR" -> DIRECTOR;
            default -> COMPANY;
        };
    }
}
