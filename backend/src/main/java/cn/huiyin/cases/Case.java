package cn.huiyin.cases;

import cn.huiyin.tenancy.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * One matter raised, from its receipt to its end.
 *
 * <p>Holds no personal data and no free text. Every change goes through {@link #pass}, which follows {@link CaseCourse} and
 * adds an entry to the timeline; the other package-private methods note what the act brought.
 */
@Entity
@Table(name = "cases")
class Case {

    @Id
    private UUID id = Ids.next();

    @TenantId
    private @Nullable UUID companyId;

    @Version
    private @Nullable Integer version;

    private UUID estateId = id;
    private String reference = "";

    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.COMPLAINT;

    @Enumerated(EnumType.STRING)
    private State state = State.RECEIVED;

    private boolean isOpen = true;
    private @Nullable Intake intake;
    private @Nullable UUID occupantId;
    private @Nullable Place place;
    private @Nullable Judgement judgement;
    private @Nullable Handlers handlers;
    private Promise promise = Promise.NONE;
    private Attempts attempts = Attempts.NONE;
    private Marks marks = Marks.NONE;

    @Enumerated(EnumType.STRING)
    private ReturnVisit returnVisit = ReturnVisit.NONE;

    private @Nullable Result result;
    private int reopenedCount;
    private @Nullable UUID repeatOfId;
    private int repeatCount = 1;
    private @Nullable Chain timeline;

    @Transient
    private boolean handed;

    @Transient
    private final List<TimelineEntry> written = new ArrayList<>();

    protected Case() {}

    /** A matter that has just been taken in; its first entry is still to be written by {@link #received}. */
    Case(UUID companyId, UUID estateId, String reference, Kind kind, Intake intake, Place place, Judgement judgement) {
        this.companyId = companyId;
        this.estateId = estateId;
        this.reference = reference;
        this.kind = kind;
        this.intake = intake;
        this.place = place;
        this.judgement = judgement;
    }

    UUID id() {
        return id;
    }

    UUID companyId() {
        return Objects.requireNonNull(companyId);
    }

    UUID estateId() {
        return estateId;
    }

    String reference() {
        return reference;
    }

    boolean isOpen() {
        return isOpen;
    }

    /** What the next actor must have seen. */
    int version() {
        return version == null ? 0 : version;
    }

    Kind kind() {
        return kind;
    }

    State state() {
        return state;
    }

    Intake intake() {
        return Objects.requireNonNull(intake);
    }

    @Nullable
    UUID occupantId() {
        return occupantId;
    }

    Place place() {
        return place == null ? Place.UNKNOWN : place;
    }

    Judgement judgement() {
        return Objects.requireNonNull(judgement);
    }

    Handlers handlers() {
        return handlers == null ? Handlers.NOBODY : handlers;
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

    ReturnVisit returnVisit() {
        return returnVisit;
    }

    int reopenedCount() {
        return reopenedCount;
    }

    int repeatCount() {
        return repeatCount;
    }

    @Nullable
    UUID repeatOfId() {
        return repeatOfId;
    }

    /** Concerns an occupant, who follows it and answers for it. */
    Case concerning(@Nullable UUID occupant) {
        occupantId = occupant;
        return this;
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

    void handTo(Handlers next) {
        handlers = next;
        handed = true;
    }

    /** Whether somebody else was charged since it was asked last. */
    boolean takeHanded() {
        boolean was = handed;
        handed = false;
        return was;
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

    /** The entries written since it was loaded, each once. */
    List<TimelineEntry> takeWritten() {
        List<TimelineEntry> taken = List.copyOf(written);
        written.clear();
        return taken;
    }

    private void write(Act act, Actor actor, Moment moment, Entry entry) {
        Chain last = timeline == null ? Chain.EMPTY : timeline;
        TimelineEntry next = TimelineEntry.after(last, companyId(), id, act, actor, moment, entry);
        timeline = new Chain(next.sequence(), next.digest());
        written.add(next);
    }
}
