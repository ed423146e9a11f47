package cn.huiyin.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a booked service is agreed.
 *
 * @param checkedAt when the office said what it will do, when, and for how much
 * @param confirmedAt when the customer said yes to that
 * @param startsAt when it is to be done
 * @param price in yuan; null where it costs nothing
 * @param provided whether somebody outside does it
 */
@Embeddable
record Booking(
        @Nullable @Column(name = "booking_checked_at") Instant checkedAt,
        @Nullable @Column(name = "booking_confirmed_at") Instant confirmedAt,
        @Nullable @Column(name = "booking_starts_at") Instant startsAt,
        @Nullable @Column(name = "booking_price") Integer price,
        @Column(name = "booking_provided") boolean provided) {

    static final Booking NONE = new Booking(null, null, null, null, false);

    /** What is offered anew is to be confirmed anew. */
    Booking checked(Instant at, Instant starts, @Nullable Integer costs) {
        return new Booking(at, null, starts, costs, provided);
    }

    Booking confirmed(Instant at) {
        return new Booking(checkedAt, at, startsAt, price, provided);
    }

    Booking providedOutside(boolean outside) {
        return new Booking(checkedAt, confirmedAt, startsAt, price, outside);
    }
}
