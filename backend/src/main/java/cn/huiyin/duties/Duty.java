package cn.huiyin.duties;

import cn.huiyin.policy.Text;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One thing that someone must do by a time: open until an act meets it, facts take it away, or it is waived. */
final class Duty {

    private Terms terms;
    private Stops stops = Stops.NONE;
    private @Nullable String department;
    private @Nullable String seenBy;
    private @Nullable UUID assigneeId;
    private DutyState state = DutyState.OPEN;
    private @Nullable Instant metAt;
    private @Nullable UUID metBy;
    private @Nullable Instant endedAt;
    private @Nullable String waivedReason;
    private @Nullable Instant takenBackAt;
    private boolean moved;
    private boolean changed;

    /** A new duty. */
    Duty(Terms terms, @Nullable String department, @Nullable String seenBy, @Nullable UUID assigneeId) {
        this.terms = terms;
        this.department = department;
        this.seenBy = seenBy;
        this.assigneeId = assigneeId;
    }

    /** A stored duty in its state. */
    static Duty stored(
            Terms terms,
            @Nullable String department,
            @Nullable UUID assigneeId,
            DutyState state,
            @Nullable Instant endedAt,
            Stops stops) {
        Duty duty = new Duty(terms, department, department, assigneeId);
        duty.state = state;
        duty.endedAt = endedAt;
        duty.stops = stops;
        return duty;
    }

    /** Its clock stands still from a moment on; nobody has to look at it while it does. */
    void stop(Instant at, String reason) {
        mustBeOpen();
        stops = stops.and(new Stop(at, null, reason));
        moved = true;
        changed = true;
    }

    /**
     * Its clock goes on.
     *
     * @param reckon the times of the duty by the stops that are over
     */
    void start(Instant at, Function<Stops, Terms.Due> reckon) {
        stops = stops.endedAt(at);
        terms = terms.dueAt(reckon.apply(stops));
        moved = true;
        changed = true;
    }

    void meet(Recorded act) {
        mustBeOpen();
        state = DutyState.MET;
        metAt = act.happenedAt();
        metBy = act.id();
        changed = true;
    }

    void supersede(Instant at) {
        mustBeOpen();
        state = DutyState.SUPERSEDED;
        endedAt = at;
        changed = true;
    }

    /**
     * Ends the duty with its subject. One that was already past due is not taken away by that: it stays open, late, and
     * nobody has to look at it any more.
     */
    void end(Instant at) {
        if (at.isAfter(terms.due().dueAt())) {
            mustBeOpen();
            endedAt = at;
            changed = true;
        } else {
            supersede(at);
        }
    }

    /** Lets the duty go by its own rule: it is not met, and counts among what was owed. */
    void waive(Instant at, Text because) {
        mustBeOpen();
        state = DutyState.WAIVED;
        waivedReason = because.zh();
        endedAt = at;
        changed = true;
    }

    /** What met it was not so: it waits again, and is late where its time has passed. */
    void takeBack(Instant at) {
        if (state != DutyState.MET) {
            throw new IllegalStateException("duty " + terms.id() + " is " + state);
        }
        state = DutyState.OPEN;
        metAt = null;
        metBy = null;
        takenBackAt = at;
        changed = true;
    }

    /** Hands the open duty on with its subject: to the department that handles it, and to whoever is in charge. */
    void follow(@Nullable String handling, @Nullable UUID inCharge) {
        mustBeOpen();
        if (terms.follows() && handling != null && !handling.equals(department)) {
            department = handling;
            seenBy = handling;
            changed = true;
        }
        if (terms.role().equals("WORKER") && !Objects.equals(assigneeId, inCharge)) {
            assigneeId = inCharge;
            changed = true;
        }
    }

    private void mustBeOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("duty " + terms.id() + " is " + state);
        }
    }

    Terms terms() {
        return terms;
    }

    boolean isOpen() {
        return state == DutyState.OPEN && endedAt == null;
    }

    /** When it was breached, where that is known by now; null otherwise. */
    @Nullable
    Instant breachedAt() {
        Instant due = terms.due().dueAt();
        boolean metLate = metAt != null && metAt.isAfter(due);
        boolean endedLate = endedAt != null && endedAt.isAfter(due) && state != DutyState.SUPERSEDED;
        return metLate || endedLate ? due : null;
    }

    /** The times during which its clock stood still. */
    Stops stops() {
        return stops;
    }

    boolean isStopped() {
        return stops.since() != null;
    }

    /** Whether it has to be looked at, at another time than before. */
    boolean isMoved() {
        return moved || takenBackAt != null;
    }

    boolean isChanged() {
        return changed;
    }

    DutyState state() {
        return state;
    }

    @Nullable
    String department() {
        return department;
    }

    /** Code of the department whose supervisor sees it; null for none. */
    @Nullable
    String seenBy() {
        return seenBy;
    }

    @Nullable
    UUID assigneeId() {
        return assigneeId;
    }

    @Nullable
    Instant metAt() {
        return metAt;
    }

    @Nullable
    UUID metBy() {
        return metBy;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    /** Why it was let go; null where it was not. */
    @Nullable
    String waivedReason() {
        return waivedReason;
    }

    /** When what had met it was taken back just now; null where that did not happen. */
    @Nullable
    Instant takenBackAt() {
        return takenBackAt;
    }

    /** When the job has to look at it first; null when it is not open, or its clock stands still. */
    @Nullable
    Instant nextLookAt(Instant now) {
        if (!isOpen() || isStopped()) {
            return null;
        }
        return terms.due().warnAt().isAfter(now)
                ? terms.due().warnAt()
                : terms.due().dueAt();
    }
}
