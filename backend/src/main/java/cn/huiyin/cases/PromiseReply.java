package cn.huiyin.cases;

import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A time is told to the complainant by which they have a reply; it may be renewed before it passes, within the limit. */
@Component
public class PromiseReply {

    /**
     * What is asked for.
     *
     * @param reason why it is renewed; at the first promise needed only where it is later than the customer asked for
     */
    public record Command(
            Deed deed, Instant until, @Nullable String reason) {}

    private final CaseActs acts;
    private final CaseThresholds thresholds;

    PromiseReply(CaseActs acts, CaseThresholds thresholds) {
        this.acts = acts;
        this.thresholds = thresholds;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.PROMISE, (matter, moment, entry) -> {
            Refusal wrong = wrong(matter, command, moment.happenedAt());
            if (wrong == null) {
                matter.promiseUntil(command.until());
                entry.fact("until", command.until())
                        .fact("renewals", matter.promise().renewals())
                        .text(command.reason());
            }
            return wrong;
        });
    }

    private @Nullable Refusal wrong(Case matter, Command command, Instant now) {
        Promise former = matter.promise();
        if (!command.until().isAfter(now)) {
            return new Refusal("promisedAt", "case.promise.past");
        }
        Instant promised = former.promisedAt();
        if (promised == null) {
            return firstWrong(matter, command, now);
        }
        if (Words.missing(command.reason())) {
            return new Refusal("reason", "case.promise.reason-missing");
        }
        // The director may do what the limits forbid others: a promise that was broken must still get a new date.
        if (Scope.current().role() == Role.DIRECTOR) {
            return null;
        }
        if (now.isAfter(promised)) {
            return new Refusal("promisedAt", "case.promise.passed");
        }
        int times = thresholds.repromiseTimes(matter.estateId());
        if (former.renewals() >= times) {
            return new Refusal("promisedAt", "case.promise.too-often", times);
        }
        boolean tooFar = command.until().isAfter(thresholds.repromiseUntil(matter.estateId(), now));
        return tooFar ? new Refusal("promisedAt", "case.promise.too-far") : null;
    }

    /**
     * The first promise keeps to the estate's limit, or to the time that the customer asked for where that is earlier. Where
     * the limit is over already, the director alone can still tell a time. Repairs have clocks of their own.
     */
    private @Nullable Refusal firstWrong(Case matter, Command command, Instant now) {
        if (matter.kind().isWorks()) {
            return null;
        }
        Instant limit = thresholds.replyUntil(matter.estateId(), matter.intake().receivedAt());
        Instant asked = matter.promise().customerDeadline();
        return asked != null && asked.isBefore(limit)
                ? laterThanAsked(matter, command, asked, now)
                : laterThan(limit, matter, command.until(), now);
    }

    /** Told before the customer's own time passes, and with the reason, a new date may lie as far off as a renewed one. */
    private @Nullable Refusal laterThanAsked(Case matter, Command command, Instant asked, Instant now) {
        if (!command.until().isAfter(asked)) {
            return null;
        }
        if (Words.missing(command.reason())) {
            return new Refusal("reason", "case.promise.later-than-asked", thresholds.told(matter.estateId(), asked));
        }
        Instant latest = now.isAfter(asked) ? asked : thresholds.repromiseUntil(matter.estateId(), asked);
        return laterThan(latest, matter, command.until(), now);
    }

    private @Nullable Refusal laterThan(Instant latest, Case matter, Instant until, Instant now) {
        boolean over = latest.isBefore(now);
        if (!until.isAfter(latest) || (over && Scope.current().role() == Role.DIRECTOR)) {
            return null;
        }
        return over
                ? new Refusal("promisedAt", "case.promise.limit-over")
                : new Refusal(
                        "promisedAt", "case.promise.later-than-allowed", thresholds.told(matter.estateId(), latest));
    }
}
