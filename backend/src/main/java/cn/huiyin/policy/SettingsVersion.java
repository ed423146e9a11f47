package cn.huiyin.policy;

import cn.huiyin.worktime.WorkCalendar;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What held in an estate from a local midnight on: every setting, every clause with its rules, and the calendar.
 *
 * @param number counts the versions of the estate from 1
 * @param effectiveFrom a local midnight of the estate
 * @param reason why it was made
 */
public record SettingsVersion(
        UUID id,
        UUID estateId,
        int number,
        String template,
        int templateVersion,
        Instant effectiveFrom,
        String reason,
        Map<String, Object> settings,
        List<Clause> clauses,
        CalendarData calendarData,
        WorkCalendar calendar) {

    public SettingsVersion {
        clauses = IndexedClauses.of(clauses);
    }

    /** The same content from a midnight on, for a reason. */
    SettingsVersion inForce(Instant midnight, String why) {
        return new SettingsVersion(
                id,
                estateId,
                number,
                template,
                templateVersion,
                midnight,
                why,
                settings,
                clauses,
                calendarData,
                calendar);
    }

    public ZoneId zone() {
        return calendar.zone();
    }

    /** A clause by its id; nothing when the estate's procedure has none of that id. */
    public Optional<Clause> clause(String id) {
        return IndexedClauses.of(clauses).clause(id);
    }

    /** A rule by its clause and name. */
    public Optional<DutyRule> rule(String clauseId, String name) {
        return IndexedClauses.of(clauses).rule(clauseId, name);
    }

    /** The rules that an event of that name is put to, each with its clause. */
    public List<Bound> rulesOn(String event) {
        return IndexedClauses.of(clauses).on(event);
    }

    /** A rule and the clause that it belongs to. */
    public record Bound(Clause clause, DutyRule rule) {}

    /** A setting's value as text.
     *
     * @throws IllegalStateException when the version has no such setting
     */
    public String text(String key) {
        return String.valueOf(value(key));
    }

    /** A setting's value as a number.
     *
     * @throws IllegalStateException when the version has no such number
     */
    public int number(String key) {
        if (value(key) instanceof Number number) {
            return number.intValue();
        }
        throw new IllegalStateException("setting " + key + " is no number");
    }

    /** Whether the estate and the rule both let a clock stand still for the reason. */
    public boolean stopsClock(DutyRule rule, String reason) {
        return rule.pausedBy().contains(reason)
                && settings.get(RuleCheck.PAUSES) instanceof Collection<?> allowed
                && allowed.contains(reason);
    }

    private Object value(String key) {
        Object value = settings.get(key);
        if (value == null) {
            throw new IllegalStateException("no setting " + key + " in version " + id);
        }
        return value;
    }
}
