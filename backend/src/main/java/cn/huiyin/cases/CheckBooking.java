package cn.huiyin.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The office says what it will do of a booked service, when, and for how much; the customer confirms or not. */
@Component
public class CheckBooking {

    /**
     * What is asked for.
     *
     * @param service as the customer reads it
     * @param price in yuan; null where it costs nothing
     */
    public record Command(
            Deed deed,
            String service,
            Instant startsAt,
            @Nullable Integer price) {}

    private final CaseActs acts;

    CheckBooking(CaseActs acts) {
        this.acts = acts;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.CHECK_BOOKING, (matter, moment, entry) -> {
            Refusal wrong = Words.wrong("service", command.service());
            if (wrong == null && command.price() != null && command.price() < 0) {
                wrong = new Refusal("price", "case.booking.price-negative");
            }
            if (wrong == null && !command.startsAt().isAfter(moment.happenedAt())) {
                wrong = new Refusal("startsAt", "case.booking.past");
            }
            if (wrong == null) {
                matter.book(booking -> booking.checked(moment.happenedAt(), command.startsAt(), command.price()));
                entry.fact("startsAt", command.startsAt())
                        .fact("price", command.price())
                        .text(command.service());
            }
            return wrong;
        });
    }
}
