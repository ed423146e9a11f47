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
 * one when its set time has passed; a vacant level is noted and the next is told at once.
 */
record Escalations(SettingsVersion version, List<Staff.Member> staff) {

    static final int SUPERVISOR = 1;
    static final int DIRECTOR = 2;
    static final int COMPANY = 3;

    private static final String DESKS_DEPARTMENT = "service";

    /**
     * One level that is told.
     *
     * @param told the memberships; empty where the level is vacant
     */
    record Step(int level, Instant at, Instant tellAt, List<UUID> told, boolean byNight) {}

    /**
     * The levels whose turn has come, and when to look again.
     *
     * @param nextLookAt null where the chain has ended
     */
    record Plan(List<Step> steps, @Nullable Instant nextLookAt) {}

    Plan plan(Missed duty, Instant now) {
        List<Step> steps = new ArrayList<>();
        int level = duty.escalation() == 0 ? firstLevel(duty.role()) : duty.escalation() + 1;
        Instant at = duty.toldAt() == null ? duty.dueAt() : after(duty.toldAt(), level, duty);
        while (level <= COMPANY && !at.isAfter(now)) {
            Step step = step(level, at, duty);
            steps.add(step);
            level++;
            at = step.told().isEmpty() || level > COMPANY ? at : after(at, level, duty);
        }
        return new Plan(steps, level > COMPANY ? null : at);
    }

    private Instant after(Instant told, int level, Missed duty) {
        String key = (level == DIRECTOR ? "escalationDirector" : "escalationCompany")
                + (duty.urgent() ? "Urgent" : "Routine");
        return version.calendar().after(told, SpanText.parse(version.text(key))).at();
    }

    private Step step(int level, Instant at, Missed duty) {
        WorkCalendar calendar = version.calendar();
        boolean byNight = duty.urgent() && !calendar.deskOpen(at);
        List<UUID> holders = byNight ? members("GUARD", null) : List.of();
        List<UUID> holdersOfLevel = members(level, duty);
        List<UUID> told = new ArrayList<>(holders);
        holdersOfLevel.stream().filter(id -> !told.contains(id)).forEach(told::add);
        boolean vacant = holdersOfLevel.isEmpty();
        return new Step(
                level,
                at,
                duty.urgent() ? at : calendar.nextDeskTime(at),
                vacant ? List.of() : told,
                byNight && !holders.isEmpty() && !vacant);
    }

    private List<UUID> members(int level, Missed duty) {
        return switch (level) {
            case SUPERVISOR -> members("SUPERVISOR", duty.department() == null ? DESKS_DEPARTMENT : duty.department());
            case DIRECTOR -> members("DIRECTOR", null);
            default -> {
                List<UUID> quality = members("QUALITY", null);
                yield quality.isEmpty() ? members("HEAD_OFFICE", null) : quality;
            }
        };
    }

    private List<UUID> members(String role, @Nullable String department) {
        return staff.stream()
                .filter(member -> member.role().equals(role))
                .filter(member -> department == null || department.equals(member.department()))
                .map(Staff.Member::id)
                .distinct()
                .toList();
    }

    private static int firstLevel(String role) {
        return switch (role) {
            case "WORKER", "DESK", "GUARD" -> SUPERVISOR;
            case "SUPERVISOR" -> DIRECTOR;
            default -> COMPANY;
        };
    }
}
