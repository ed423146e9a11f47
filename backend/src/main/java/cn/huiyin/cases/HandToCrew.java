package cn.huiyin.cases;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The works go to an outside firm: its crew gets a link that shows place, fault and the agreed contact, and nothing more.
 * The case stays with whoever has it; they answer for it.
 */
@Component
public class HandToCrew {

    /**
     * What is asked for.
     *
     * @param fault what is broken, in words for strangers
     * @param passContact whether the crew gets the contact; refused where nobody agreed to be rung
     * @param days how long the link works
     */
    public record Command(Deed deed, String firm, String fault, boolean passContact, int days) {}

    /** What came of it. */
    public sealed interface Result {

        /** The link's token can be read this once. */
        record HandedOut(Outcome.Done done, String token) implements Result {}

        /** It was not handed out. */
        record Not(Outcome why) implements Result {}
    }

    private static final int LONGEST_FIRM = 80;
    private static final int LONGEST_FAULT = 500;
    private static final int MOST_DAYS = 30;

    private final CaseActs acts;
    private final CrewOrders orders;

    HandToCrew(CaseActs acts, CrewOrders orders) {
        this.acts = acts;
        this.orders = orders;
    }

    /** Does it under the case's row lock. */
    public Result handle(Command command) {
        String[] token = {""};
        Outcome outcome = acts.perform(command.deed(), Act.HAND_TO_CREW, (matter, moment, entry) -> {
            Refusal wrong = wrong(command);
            if (wrong != null) {
                return wrong;
            }
            if (command.passContact() && !orders.mayPassContact(matter.id())) {
                return new Refusal("passContact", "case.crew.no-consent");
            }
            token[0] = orders.handOut(
                    matter,
                    command.firm().strip(),
                    command.fault().strip(),
                    command.passContact(),
                    moment.enteredAt(),
                    moment.enteredAt().plus(Duration.ofDays(command.days())));
            entry.forStaff().fact("contactPassed", command.passContact()).text(command.firm());
            return null;
        });
        return outcome instanceof Outcome.Done done ? new Result.HandedOut(done, token[0]) : new Result.Not(outcome);
    }

    private static @Nullable Refusal wrong(Command command) {
        if (Words.missing(command.firm()) || command.firm().strip().length() > LONGEST_FIRM) {
            return new Refusal("firm", "case.crew.firm", LONGEST_FIRM);
        }
        if (Words.missing(command.fault()) || command.fault().strip().length() > LONGEST_FAULT) {
            return new Refusal("fault", "case.crew.fault", LONGEST_FAULT);
        }
        return command.days() < 1 || command.days() > MOST_DAYS
                ? new Refusal("days", "case.crew.days", MOST_DAYS)
                : null;
    }
}
