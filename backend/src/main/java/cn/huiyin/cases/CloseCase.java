package cn.huiyin.cases;

import cn.huiyin.policy.SettingsVersion;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The case ends in one of the defined ways, each of which asks for its own proof. */
@Component
public class CloseCase {

    /**
     * What is asked for.
     *
     * @param cause needed for a complaint or a repair that was valid
     */
    public record Command(
            Deed deed,
            Ending ending,
            @Nullable Cause cause,
            @Nullable String note) {}

    private static final Set<Kind> CAUSE_ASKED = EnumSet.of(Kind.COMPLAINT, Kind.REPAIR);

    private final CaseActs acts;
    private final CaseThresholds thresholds;
    private final ContactsInVain inVain;

    CloseCase(CaseActs acts, CaseThresholds thresholds, ContactsInVain inVain) {
        this.acts = acts;
        this.thresholds = thresholds;
        this.inVain = inVain;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), act(command.ending()), (matter, moment, entry) -> {
            Refusal wrong = unproven(command.ending(), matter, moment.happenedAt());
            if (wrong == null && causeMissing(command, matter)) {
                wrong = new Refusal("cause", "case.close.cause-missing");
            }
            if (wrong == null) {
                wrong = Words.tooLong("note", command.note());
            }
            if (wrong == null) {
                matter.close(moment.happenedAt(), command.ending(), command.cause());
                entry.duty("ending", code(command.ending()))
                        .fact("ending", command.ending())
                        .fact("cause", command.cause())
                        .text(command.note());
            }
            return wrong;
        });
    }

    private static String code(Ending ending) {
        return ending.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Act act(Ending ending) {
        return switch (ending) {
            case AGREED -> Act.CLOSE_AGREED;
            case INVALID -> Act.CLOSE_INVALID;
            case NOT_REACHED -> Act.CLOSE_NOT_REACHED;
            case NO_ANSWER -> Act.CLOSE_NO_ANSWER;
            case NOT_AGREED -> Act.CLOSE_NOT_AGREED;
            case IN_REGISTER -> throw new IllegalArgumentException("Only a past register closes so");
        };
    }

    private static boolean causeMissing(Command command, Case matter) {
        return matter.judgement().isValid() && command.cause() == null && CAUSE_ASKED.contains(matter.kind());
    }

    private @Nullable Refusal unproven(Ending ending, Case matter, Instant at) {
        return switch (ending) {
            case AGREED -> notSeen(matter);
            case INVALID -> null;
            case NOT_REACHED -> reachable(matter);
            case NO_ANSWER -> notReminded(matter, at);
            case NOT_AGREED -> matter.marks().finalReply() ? null : new Refusal("end", "case.close.no-final-reply");
            case IN_REGISTER -> new Refusal("end", "case.close.only-register");
        };
    }

    /** What was accepted must have been seen to be done, where the estate wants that; of a shared problem, on its lead. */
    private @Nullable Refusal notSeen(Case matter) {
        Refusal wrong = notAgreed(matter);
        return wrong == null
                        && matter.kind() == Kind.COMPLAINT
                        && !matter.followsShared()
                        && !matter.carried().seen()
                        && thresholds.measuresVerified(matter.estateId())
                ? new Refusal("end", "case.close.not-verified")
                : wrong;
    }

    private @Nullable Refusal notAgreed(Case matter) {
        if (matter.marks().finalReply()
                || (thresholds.asksForAcceptance(matter.estateId(), matter.kind())
                        && !matter.marks().accepted())) {
            return new Refusal("end", "case.close.not-accepted");
        }
        return switch (matter.returnVisit()) {
            case NONE, MADE -> null;
            case OWED -> new Refusal("end", "case.close.visit-owed");
            case NOT_REACHED -> new Refusal("end", "case.close.visit-not-reached");
        };
    }

    private @Nullable Refusal reachable(Case matter) {
        if (matter.returnVisit() == ReturnVisit.NOT_REACHED) {
            return null;
        }
        SettingsVersion settings = thresholds.version(matter.estateId());
        return inVain.of(matter.id()).isEnough(settings)
                ? null
                : new Refusal(
                        "end",
                        "case.close.too-few-attempts",
                        settings.number("visitAttempts"),
                        settings.number("visitAttemptDays"),
                        settings.number("visitAttemptTimes"));
    }

    private @Nullable Refusal notReminded(Case matter, Instant at) {
        Attempts tried = matter.attempts();
        Instant last = tried.remindedAt();
        int reminders = thresholds.reminders(matter.estateId());
        boolean enough = last != null
                && tried.reminders() >= reminders
                && !at.isBefore(thresholds.silentFrom(matter.estateId(), last));
        return enough ? null : new Refusal("end", "case.close.too-few-reminders", reminders);
    }
}
