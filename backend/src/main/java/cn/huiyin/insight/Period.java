package cn.huiyin.insight;

import java.time.LocalDate;

/**
 * A period of whole days in each estate's own zone.
 *
 * @param from the first day
 * @param to the last day
 */
public record Period(LocalDate from, LocalDate to) {

    /** Whether the last day comes before the first. */
    public boolean isEmpty() {
        return to.isBefore(from);
    }
}
