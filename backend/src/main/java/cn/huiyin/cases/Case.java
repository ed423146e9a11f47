package cn.huiyin.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One matter raised, from its receipt to its end.
 *
 * <p>Holds no personal data and no free text. Every change goes through {@link #pass}, which follows {@link CaseCourse} and
 * adds an entry to the timeline; the other package-private methods note what the act brought.
 */
@Entity
@Table(name = "cases")
class Case extends MatterInHand {

    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.COMPLAINT;

    @Enumerated(EnumType.STRING)
    private State state = State.RECEIVED;

    private boolean isOpen = true;
    private @Nullable Judgement judgement;
    private Promise promise = Promise.NONE;
    private Attempts attempts = Attempts.NONE;
    private Marks marks = Marks.NONE;
    private Legal legal = Legal.NONE;
    private @Nullable Carried carried;
    private Booking booking = Booking.NONE;
    private @Nullable Standstill standstill;

    @Enumerated(EnumType.STRING)
    private ReturnVisit returnVisit = ReturnVisit.NONE;

    private @Nullable Result result;
    private @Nullable Instant returnedAt;
    private int reopenedCount;
    private @Nullable UUID repeatOfId;
    private int repeatCount = 1;
    private boolean repeatByHand;
    private @Nullable Chain timeline;

    private boolean recordingRequired;

    @Transient
    private final List<TimelineEntry> written = new ArrayList<>();

    protected Case() {}

    /** A matter that has just been taken in; its first entry is still to be written by {@link #received}. */
    Case(UUID companyId, UUID estateId, String reference, Kind kind, Intake intake, Place place, Judgement judgement) {
        super(companyId, estateId, reference, intake, place);
        this.kind = kind;
        this.judgement = judgement;
    }

    boolean isOpen() {
        return isOpen;
    }

    Kind kind() {
        return kind;
    }

    State state() {
        return state;
    }

    Judgement judgement() {
        return Objects.requireNonNull(judgement);
    }

    Promise promise() {
        return promise;
    }

    Attempts attempts() {
        return attempts;
    }

    Result result() {
        return result == null ? Result.NONE : result;
    }

    Marks marks() {
        return marks;
    }

    Legal legal() {
        return legal;
    }

    void law(UnaryOperator<Legal> change) {
        legal = change.apply(legal);
    }

    /** Who saw that the measures were really taken, as far as anybody has. */
    Carried carried() {
        return carried == null ? Carried.NOT_SEEN : carried;
    }

    void carried(Carried seen) {
        carried = seen;
    }

    Booking booking() {
        return booking;
    }

    void book(UnaryOperator<Booking> change) {
        booking = change.apply(booking);
    }

    Standstill standstill() {
        return standstill == null ? Standstill.NONE : standstill;
    }

    void standStill(Standstill found) {
        standstill = found;
    }

    ReturnVisit returnVisit() {
        return returnVisit;
    }

    int reopenedCount() {
        return reopenedCount;
    }

    int repeatCount() {
        return repeatCount;
    }

    boolean repeatByHand() {
        return repeatByHand;
    }

    @Nullable
    UUID repeatOfId() {
        return repeatOfId;
    }

    Case concerning(@Nullable UUID occupant) {
        concern(occupant);
        return this;
    }

    /** A call that the estate wants to have recorded; the filing goes on without. */
    Case recorded(boolean required) {
        recordingRequired = required;
        return this;
    }

    boolean recordingRequired() {
        return recordingRequired;
    }

    Case wishing(Promise wishes) {
        promise = wishes;
        return this;
    }

    void judge(Judgement found) {
        judgement = found;
    }

    void of(Kind corrected) {
        kind = corrected;
    }

    boolean isReturned() {
        return returnedAt != null;
    }

    void returned(Instant at) {
        returnedAt = at;
    }

    void promiseUntil(Instant time) {
        promise = promise().until(time);
    }

    void attempt(UnaryOperator<Attempts> change) {
        attempts = change.apply(attempts());
    }

    void mark(UnaryOperator<Marks> change) {
        marks = change.apply(marks());
    }

    /** The matter goes on: what was agreed before no longer holds. */
    void reopen() {
        reopenedCount++;
        marks = marks().reopened();
        carried = Carried.NOT_SEEN;
        returnVisit = ReturnVisit.NONE;
        attempts = Attempts.NONE;
        result = Result.NONE;
    }

    /** Takes an end back. */
    void unclose() {
        result = Result.NONE;
    }

    void close(Instant at, Ending ending, @Nullable Cause cause) {
        result = new Result(at, ending, cause);
    }

    /** A matter from a past register that was closed there: its closing stands for the final reply. */
    void wasClosed(Instant at) {
        state = State.CLOSED;
        isOpen = false;
        marks = marks().replied(at, false);
        result = new Result(at, Ending.IN_REGISTER, null);
    }

    void visitStands(ReturnVisit standing) {
        returnVisit = standing;
    }

    void repeats(@Nullable UUID earlier, int count) {
        repeatOfId = earlier;
        repeatCount = count;
    }

    /** Somebody has said what it repeats, or that it repeats nothing: the system no longer looks for it. */
    void repeatsByHand(@Nullable UUID earlier, int count) {
        repeats(earlier, count);
        repeatByHand = true;
    }

    /** Writes the first entry. */
    void received(Actor actor, Moment moment, Entry entry) {
        write(Act.RECEIVE, actor, moment, entry);
    }

    /** Goes along one arrow of the course and writes it on the timeline.
     *
     * @throws IllegalStateException where the arrow does not begin here: callers look first
     */
    void pass(CaseCourse.Step step, Actor actor, Moment moment, Entry entry) {
        if (step.from() != state || !step.kinds().contains(kind)) {
            throw new IllegalStateException(step.act() + " does not begin at " + state);
        }
        state = step.target();
        isOpen = state != State.CLOSED;
        write(step.act(), actor, moment, entry);
    }

    /** Writes beside an act what belongs to it and is not for the same readers. */
    void note(Act act, Actor actor, Moment moment, Entry entry) {
        write(act, actor, moment, entry);
    }

    /** The entries written since it was loaded, each once. */
    List<TimelineEntry> takeWritten() {
        List<TimelineEntry> taken = List.copyOf(written);
        written.clear();
        return taken;
    }

    private void write(Act act, Actor actor, Moment moment, Entry entry) {
        Chain last = timeline == null ? Chain.EMPTY : timeline;
        TimelineEntry next = TimelineEntry.after(last, companyId(), id(), act, actor, moment, entry);
        timeline = new Chain(next.sequence(), next.digest());
        written.add(next);
    }
}
