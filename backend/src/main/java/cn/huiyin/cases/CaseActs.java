package cn.huiyin.cases;

import cn.huiyin.tenancy.Forbidden;
import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What all acts on a case have in common: the row lock, the version that the actor saw, the course, the role, the two times;
 * and then {@link CaseFile}, which keeps what was done.
 */
@Component
class CaseActs {

    /** What one act does to the case beside moving it along. */
    interface Change {

        /** Looks first and says why it cannot be done; else notes what the act brings and gives null. */
        @Nullable
        Refusal on(Case matter, Moment moment, Entry entry);
    }

    private final Cases cases;
    private final CaseFile file;
    private final Clock clock;

    CaseActs(Cases cases, CaseFile file, Clock clock) {
        this.cases = cases;
        this.file = file;
        this.clock = clock;
    }

    /** Does one act on behalf of the one in scope.
     *
     * @throws NotVisible where the case is not there or not theirs
     * @throws Forbidden where their role may not do this
     */
    @Transactional
    public Outcome perform(Deed deed, Act act, Change change) {
        return perform(deed, matter -> act, change);
    }

    /** As above, where the case itself decides which act it is. */
    @Transactional
    public Outcome perform(Deed deed, Function<Case, Act> choice, Change change) {
        Scope scope = Scope.current();
        Case matter = cases.locked(deed.caseId()).orElseThrow(NotVisible::new);
        Act act = choice.apply(matter);
        Role role = matter.concern().acting(scope.role());
        if (role == null || !CaseCourse.roles(act).contains(role) || isGuest(scope, matter)) {
            throw new Forbidden();
        }
        if (matter.version() != deed.seen()) {
            return new Outcome.Stale(matter.id());
        }
        CaseCourse.Step step =
                CaseCourse.step(matter.state(), act, matter.kind()).orElse(null);
        if (step == null) {
            return new Outcome.NotNow(matter.id(), act, matter.state());
        }
        if (!step.roles().contains(role)) {
            throw new Forbidden();
        }
        Moment moment = moment(deed, role);
        if (moment.happenedAt().isAfter(moment.enteredAt())) {
            return Outcome.refused("happenedAt", "case.happened.future");
        }
        if (moment.happenedAt().isBefore(matter.intake().receivedAt())) {
            return Outcome.refused("happenedAt", "case.happened.before-receipt");
        }
        return finish(matter, step, Actor.in(scope, deed.actedBy()), moment, deed.attachments(), change);
    }

    /** Writes on another case, which the caller has locked, what an act on the first one means for it. */
    void beside(Case other, Act act, Moment moment, Entry entry) {
        CaseCourse.Step step = CaseCourse.step(other.state(), act, other.kind()).orElseThrow();
        Actor actor = Actor.in(Scope.current(), null);
        carryOn(other, act, other.standstill(), entry);
        other.pass(step, actor, moment, entry);
        file.keep(other, act, actor, moment, entry);
    }

    /** Does one act that the system does by itself, where the course allows it; else nothing. */
    @Transactional
    public void bySystem(UUID caseId, Act act, Change change) {
        Case matter = cases.locked(caseId).orElseThrow(NotVisible::new);
        CaseCourse.step(matter.state(), act, matter.kind())
                .ifPresent(step -> finish(matter, step, Actor.SYSTEM, Moment.of(now()), List.of(), change));
    }

    /** Does one act that somebody has decided on before for several cases at once. */
    @Transactional
    public Outcome onBehalf(UUID caseId, Act act, Actor actor, Change change) {
        Case matter = cases.locked(caseId).orElseThrow(NotVisible::new);
        return CaseCourse.step(matter.state(), act, matter.kind())
                .map(step -> finish(matter, step, actor, Moment.of(now()), List.of(), change))
                .orElseGet(() -> new Outcome.NotNow(caseId, act, matter.state()));
    }

    /** Does one act that somebody without a membership reports, under the scope of the case's estate. */
    @Transactional
    public Outcome fromOutside(UUID caseId, Act act, List<UUID> attachments, Change change) {
        Case matter = cases.locked(caseId).orElseThrow(NotVisible::new);
        return CaseCourse.step(matter.state(), act, matter.kind())
                .map(step -> finish(matter, step, Actor.SYSTEM, Moment.of(now()), attachments, change))
                .orElseGet(() -> new Outcome.NotNow(caseId, act, matter.state()));
    }

    /** Whoever was let in reads, and does nothing. */
    private static boolean isGuest(Scope scope, Case matter) {
        return scope.role() == Role.OCCUPANT && !Objects.equals(scope.occupantId(), matter.occupantId());
    }

    private Outcome finish(
            Case matter, CaseCourse.Step step, Actor actor, Moment moment, List<UUID> attachments, Change change) {
        Entry entry = new Entry()
                .fact("lateReason", moment.excused() ? "given" : null)
                .duty("actorRole", actor.role() == null ? null : code(actor.role()));
        Standstill stood = matter.standstill();
        Refusal refusal = change.on(matter, moment, entry);
        if (refusal == null) {
            refusal = file.attach(matter, attachments, entry);
        }
        if (refusal != null) {
            return new Outcome.Refused(refusal);
        }
        entry.before().forEach((act, other) -> matter.note(act, actor, moment, other));
        carryOn(matter, step.act(), stood, entry);
        matter.pass(step, actor, moment, entry);
        file.keep(matter, step.act(), actor, moment, entry);
        return new Outcome.Done(matter.id());
    }

    /** What carries a waiting case further ends its waiting, whether anybody says so or not. */
    private static void carryOn(Case matter, Act act, Standstill stood, Entry entry) {
        PauseReason reason = stood.reason();
        if (reason != null && Onward.carriesOn(act)) {
            entry.resumes(stood).fact("waitedFor", reason);
            if (act != Act.PAUSE) {
                matter.standStill(Standstill.NONE);
            }
        }
    }

    private static String code(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Moment moment(Deed deed, Role role) {
        Instant now = now();
        Instant happened = deed.happenedAt() == null ? now : deed.happenedAt().truncatedTo(ChronoUnit.MICROS);
        String reason = deed.lateReason();
        boolean counts = role == Role.DIRECTOR && reason != null && !reason.isBlank();
        return new Moment(happened, now, counts ? reason : null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
