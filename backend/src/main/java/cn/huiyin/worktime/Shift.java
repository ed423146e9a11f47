package cn.huiyin.worktime;

import java.time.LocalTime;

/**
 * One stretch of desk hours within a day.
 *
 * @param to exclusive; midnight stands for the end of the day
 */
public record Shift(LocalTime from, LocalTime to) {

    /** A shift that ends before it begins is refused: one over midnight is written as two. */
    public Shift {
        if (!to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to)) {
            throw new IllegalArgumentException("a shift ends after it begins: " + from + "-" + to);
        }
    }

    /**
     * Reads {@code 08:30-12:00}; {@code 24:00} is allowed as an end.
     *
     * @throws IllegalArgumentException when the text is no shift
     */
    public static Shift parse(String text) {
        String[] ends = text.split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("not a shift: " + text);
        }
        try {
            return new Shift(
                    LocalTime.parse(ends[0].strip()),
                    ends[1].strip().equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(ends[1].strip()));
        } catch (java.time.format.DateTimeParseException e) {
            throw new IllegalArgumentException("not a shift: " + text, e);
        }
    }

    boolean precedes(Shift other) {
        return !to.equals(LocalTime.MIDNIGHT) && !other.from.isBefore(to);
    }
}
