package cn.huiyin.cases;

import cn.huiyin.tenancy.Memberships;
import cn.huiyin.tenancy.Scope;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody else than whoever carried the measures out has checked that they were really taken. */
@Component
public class VerifyWork {

    /**
     * What is asked for.
     *
     * @param carriedOutById the membership that carried them out, where nobody was assigned
     */
    public record Command(
            Deed deed, @Nullable String note, @Nullable UUID carriedOutById) {}

    private final CaseActs acts;
    private final CaseThresholds thresholds;
    private final Memberships memberships;

    VerifyWork(CaseActs acts, CaseThresholds thresholds, Memberships memberships) {
        this.acts = acts;
        this.thresholds = thresholds;
        this.memberships = memberships;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.VERIFY, (matter, moment, entry) -> {
            Refusal wrong = nobody(command.carriedOutById(), matter, moment.enteredAt());
            if (wrong == null) {
                wrong = Words.tooLong("note", command.note());
            }
            if (wrong == null) {
                if (command.carriedOutById() != null) {
                    matter.handTo(matter.handlers().assignedTo(command.carriedOutById()));
                }
                UUID seenBy = command.deed().actedBy();
                matter.carried(new Carried(
                        moment.happenedAt(), seenBy == null ? Scope.current().membership() : seenBy));
                entry.fact("carriedOutBy", command.carriedOutById()).text(command.note());
            }
            return wrong;
        });
    }

    /** Where measures are verified, a named person took them, and another looked. */
    private @Nullable Refusal nobody(@Nullable UUID named, Case matter, Instant now) {
        if (named != null
                && memberships
                        .findById(named)
                        .filter(person -> AssignCase.mayHandle(person, matter, now))
                        .isEmpty()) {
            return new Refusal("carriedOutById", "case.assignee.unfit");
        }
        if (matter.kind() != Kind.COMPLAINT || !thresholds.measuresVerified(matter.estateId())) {
            return null;
        }
        UUID carrier = named == null ? matter.handlers().assigneeId() : named;
        if (carrier == null) {
            return new Refusal("carriedOutById", "case.verify.nobody-named");
        }
        return carrier.equals(Scope.current().membershipId())
                ? new Refusal("carriedOutById", "case.verify.own-measures")
                : null;
    }
}
