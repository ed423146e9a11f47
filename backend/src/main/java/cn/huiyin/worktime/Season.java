package cn.huiyin.worktime;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A season comes back every year, from a day to a day, both included; it may go over the end of the year.
 *
 * @param from its first day
 * @param to its last day; 29 February is the 28th in a common year
 */
public record Season(MonthDay from, MonthDay to) {

    private static final Pattern TEXT = Pattern.compile("(\\d\\d-\\d\\d)/(\\d\\d-\\d\\d)");

    /**
     * Reads {@code 11-15/03-15}.
     *
     * @throws IllegalArgumentException when the text is no season, with the text in the message
     */
    public static Season parse(String text) {
        Matcher days = TEXT.matcher(text);
        try {
            if (days.matches()) {
                return new Season(MonthDay.parse("--" + days.group(1)), MonthDay.parse("--" + days.group(2)));
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no season: " + text, e);
        }
        throw new IllegalArgumentException("no season: " + text);
    }

    /** The last day of the n-th whole season that begins on the day or after it; one that has begun before does not count.
     *
     * @param count from 1
     */
    public LocalDate lastDay(int count, LocalDate day) {
        int year = day.getYear();
        int first = from.atYear(year).isBefore(day) ? year + 1 : year;
        int begins = first + count - 1;
        return to.atYear(to.isBefore(from) ? begins + 1 : begins);
    }
}
