package cn.huiyin.cases.warranty;

import cn.huiyin.premises.Trade;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the warranty of one trade stands at the place of a case.
 *
 * @param state on the day of receipt: what was reported in time is warranted, however long it takes
 * @param handedOverOn null where nobody has entered it
 * @param until the last day on which it holds; null where unknown
 * @param byContract whether the sale contract of the unit says so, not the estate's periods
 * @param applies whether the category of the case belongs to the trade
 */
record Warranty(
        Trade trade,
        WarrantyState state,
        @Nullable LocalDate handedOverOn,
        @Nullable LocalDate until,
        boolean byContract,
        boolean applies) {

    static Warranty of(
            Trade trade,
            LocalDate received,
            @Nullable LocalDate handedOverOn,
            @Nullable LocalDate until,
            boolean byContract,
            boolean applies) {
        WarrantyState state = until == null
                ? WarrantyState.UNKNOWN
                : received.isAfter(until) ? WarrantyState.OVER : WarrantyState.RUNNING;
        return new Warranty(trade, state, handedOverOn, until, byContract, applies);
    }
}
