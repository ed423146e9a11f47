package cn.huiyin.premises.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates in the notations of offices; an impossible date is refused, never bent to the next possible one. */
public final class DateText {
    /** What came of it. */
    public sealed interface Reading {
        /** Local, without zone; at midnight where no time was written. */
        record Read(LocalDateTime at) implements Reading {}

        /** Not a date in any known notation. */
        record Unknown() implements Reading {}

        /** Day and month can't be told apart: the user must say which comes first. */
        record Ambiguous() implements Reading {}

        /** A known notation, but no such day or time, or outside of the years 1900 to 2100. */
        record Impossible() implements Reading {}
    }

    private static final String TIME =
            "(?:[T\\s]+(\\d{1,2})[:时](\\d{1,2})(?:[:分](\\d{1,2})秒?(?:\\.\\d+)?)?分?\\s*([AP]M|上午|下午)?Z?)?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?" + TIME);
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})" + TIME);
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})" + TIME);
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d{1,12})?");

    private DateText() {}

    /** Reads a cleaned, non-empty text. */
    public static Reading read(String text, DateNotation notation) {
        String narrow = CellText.narrow(CellText.clean(text)).toUpperCase(Locale.ROOT);
        Matcher year = matching(narrow, YEAR_FIRST, COMPACT);
        if (year.matches()) {
            return date(year, 1, 2, 3);
        }
        Matcher last = YEAR_LAST.matcher(narrow);
        if (last.matches()) {
            return switch (notation) {
                case YEAR_FIRST -> new Reading.Ambiguous();
                case DAY_FIRST -> date(last, 3, 2, 1);
                case MONTH_FIRST -> date(last, 3, 1, 2);
            };
        }
        if (SERIAL.matcher(narrow).matches()) {
            return within(ExcelDate.of(new BigDecimal(narrow)));
        }
        return new Reading.Unknown();
    }

    private static Matcher matching(String text, Pattern first, Pattern second) {
        Matcher matcher = first.matcher(text);
        return matcher.matches() ? matcher : second.matcher(text);
    }

    private static Reading date(Matcher found, int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(number(found, year), number(found, month), number(found, day));
            return within(date.atTime(time(found)));
        } catch (DateTimeException noSuchDay) {
            return new Reading.Impossible();
        }
    }

    private static LocalTime time(Matcher found) {
        if (found.group(4) == null) {
            return LocalTime.MIDNIGHT;
        }
        int hour = number(found, 4);
        String half = found.group(7);
        if (half != null) {
            if (hour < 1 || hour > 12) {
                throw new DateTimeException("hour of half a day");
            }
            hour = hour % 12 + (half.equals("PM") || half.equals("下午") ? 12 : 0);
        }
        return LocalTime.of(hour, number(found, 5), found.group(6) == null ? 0 : number(found, 6));
    }

    private static Reading within(LocalDateTime at) {
        return at.getYear() >= 1900 && at.getYear() <= 2100 ? new Reading.Read(at) : new Reading.Impossible();
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
