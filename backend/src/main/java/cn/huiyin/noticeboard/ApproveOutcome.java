package cn.huiyin.noticeboard;

import cn.huiyin.tenancy.Membership;
import cn.huiyin.tenancy.Memberships;
import cn.huiyin.tenancy.Scope;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Approves an outcome; never the person who drafted it or wrote it last, under whatever membership. */
@Service
public class ApproveOutcome {

    /** Which outcome, as the approver saw it. */
    public record Command(UUID outcomeId, int version) {}

    private final OutcomeDesk desk;
    private final OutcomeMarks marks;
    private final Memberships memberships;
    private final PublishingQueue queue;
    private final PublishOutcome publish;
    private final Clock clock;

    ApproveOutcome(
            OutcomeDesk desk,
            OutcomeMarks marks,
            Memberships memberships,
            PublishingQueue queue,
            PublishOutcome publish,
            Clock clock) {
        this.desk = desk;
        this.marks = marks;
        this.memberships = memberships;
        this.queue = queue;
        this.publish = publish;
        this.clock = clock;
    }

    /** Approves it within the caller's transaction; it is posted when the complainant's time is over, or at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Ruling approve(Command command) {
        Ruling ruling = desk.act(OutcomeAct.APPROVE, command.outcomeId(), command.version(), outcome -> {
            if (written(outcome)) {
                return Ruling.Refused.of("outcomeId", "noticeboard.approve.own");
            }
            if (marks.existsByOutcomeIdAndDismissedBecauseIsNull(outcome.id())) {
                return Ruling.Refused.of("outcomeId", "noticeboard.marks.open");
            }
            outcome.approve(Scope.current().membership(), clock.instant());
            queue.add(outcome);
            return null;
        });
        return ruling instanceof Ruling.Done ? postedIfDue(ruling, command.outcomeId()) : ruling;
    }

    /** What cannot be posted yet waits in the queue. */
    private Ruling postedIfDue(Ruling approved, UUID outcomeId) {
        Ruling posted = publish.publish(new PublishOutcome.Command(outcomeId, null));
        return posted instanceof Ruling.Done ? posted : approved;
    }

    private boolean written(Outcome outcome) {
        Scope scope = Scope.current();
        return outcome.writtenBy(scope.membershipId())
                || person(outcome.draftedById(), scope)
                || person(outcome.writtenById(), scope);
    }

    private boolean person(UUID membership, Scope scope) {
        return memberships
                .findById(membership)
                .map(Membership::personId)
                .filter(person -> Objects.equals(person, scope.personId()))
                .isPresent();
    }
}
