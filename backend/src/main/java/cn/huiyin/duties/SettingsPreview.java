package cn.huiyin.duties;

import cn.huiyin.policy.Text;
import java.time.Instant;
import java.util.List;

/**
 * What a change of settings would have meant: the stored occurrences of some time, put to the old settings and to the new.
 *
 * @param subjects how many matters were put to both
 * @param missingYears years whose working days are not known, on which due times under either rest
 * @param clauses those of which anything fell due under either, by id
 */
public record SettingsPreview(
        Instant from,
        Instant until,
        int subjects,
        List<Integer> missingYears,
        Count before,
        Count after,
        List<OfClause> clauses) {

    public SettingsPreview {
        missingYears = List.copyOf(missingYears);
        clauses = List.copyOf(clauses);
    }

    /**
     * Duties of the time.
     *
     * @param due fell due by its end
     * @param met of these, met in time
     * @param breached of these, met late or not at all
     * @param waiting not due yet at its end, or standing still, and not met
     */
    public record Count(int due, int met, int breached, int waiting) {

        static final Count NONE = new Count(0, 0, 0, 0);

        Count plus(Count other) {
            return new Count(due + other.due, met + other.met, breached + other.breached, waiting + other.waiting);
        }

        static Count of(Duty duty, Instant until) {
            if (duty.state() == DutyState.SUPERSEDED) {
                return NONE;
            }
            Instant due = duty.terms().due().dueAt();
            Instant met = duty.metAt();
            if (duty.isStopped()) {
                return new Count(0, 0, 0, 1);
            }
            boolean inTime = met != null && !met.isAfter(due);
            if (due.isAfter(until)) {
                return inTime ? NONE : new Count(0, 0, 0, 1);
            }
            return inTime ? new Count(1, 1, 0, 0) : new Count(1, 0, 1, 0);
        }
    }

    /** One clause under both. */
    public record OfClause(String clauseId, Text title, Count before, Count after) {}
}
