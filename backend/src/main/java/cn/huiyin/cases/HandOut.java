package cn.huiyin.cases;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A booked service goes to somebody outside, whom the customer is told. */
@Component
public class HandOut {

    /**
     * What is asked for.
     *
     * @param provider who does it
     * @param phone where they are reached; null where the office stands between
     */
    public record Command(
            Deed deed, String provider, @Nullable String phone) {}

    private final CaseActs acts;
    private final CaseThresholds thresholds;

    HandOut(CaseActs acts, CaseThresholds thresholds) {
        this.acts = acts;
        this.thresholds = thresholds;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.HAND_OUT, (matter, moment, entry) -> {
            String phone = command.phone();
            Refusal wrong = unconfirmed(matter, thresholds);
            if (wrong == null) {
                wrong = Words.wrong("provider", command.provider());
            }
            if (wrong == null) {
                wrong = Words.tooLong("phone", phone);
            }
            if (wrong == null) {
                matter.handTo(matter.handlers().assignedTo(null));
                matter.book(booking -> booking.providedOutside(true));
                entry.fact("performer", "provider")
                        .text(Words.missing(phone) ? command.provider() : command.provider() + "\n" + phone);
            }
            return wrong;
        });
    }

    /** Why a booking may not be passed on yet, or null; other matters always may. */
    static @Nullable Refusal unconfirmed(Case matter, CaseThresholds thresholds) {
        return matter.kind() == Kind.BOOKING
                        && matter.booking().confirmedAt() == null
                        && thresholds.bookingConfirmed(matter.estateId())
                ? new Refusal("", "case.booking.not-confirmed")
                : null;
    }
}
