package cn.huiyin.worktime;

import cn.huiyin.worktime.Span.CalendarDays;
import cn.huiyin.worktime.Span.Close;
import cn.huiyin.worktime.Span.Elapsed;
import cn.huiyin.worktime.Span.Months;
import cn.huiyin.worktime.Span.NextDay;
import cn.huiyin.worktime.Span.SameDay;
import cn.huiyin.worktime.Span.WorkingDays;
import cn.huiyin.worktime.Span.WorkingHours;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spans are written as texts in templates and settings: {@code PT20M}, {@code P3D}, {@code 3wd}, {@code PT4Hw}. */
public final class SpanText {

    private static final Pattern WORKING_DAYS = Pattern.compile("(\\d{1,4})wd(@desk)?");
    private static final Pattern DAYS = Pattern.compile("P(\\d{1,4})([DWMY])(@desk)?");

    private SpanText() {}

    /**
     * Reads a span; cutoffs are settings of their own and not part of the text.
     *
     * @throws IllegalArgumentException when the text is no span, with the text in the message
     */
    public static Span parse(String text) {
        if (text.equals("sameDay")) {
            return new SameDay(null);
        }
        if (text.equals("nextDay")) {
            return new NextDay();
        }
        try {
            Matcher working = WORKING_DAYS.matcher(text);
            if (working.matches()) {
                return new WorkingDays(Integer.parseInt(working.group(1)), close(working.group(2) != null));
            }
            if (text.startsWith("PT")) {
                return text.endsWith("w")
                        ? new WorkingHours(Duration.parse(text.substring(0, text.length() - 1)))
                        : new Elapsed(Duration.parse(text));
            }
            Matcher days = DAYS.matcher(text);
            if (days.matches()) {
                return dates(text, Integer.parseInt(days.group(1)), days.group(2), close(days.group(3) != null));
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a span: " + text, e);
        }
        throw new IllegalArgumentException("not a span: " + text);
    }

    /** Writes a span as {@link #parse} reads it; a cutoff is left out. */
    public static String format(Span span) {
        return switch (span) {
            case Elapsed e -> e.length().toString();
            case WorkingHours h -> h.length() + "w";
            case CalendarDays d -> "P" + d.days() + "D" + suffix(d.close());
            case WorkingDays d -> d.days() + "wd" + suffix(d.close());
            case SameDay s -> "sameDay";
            case NextDay n -> "nextDay";
            case Months m -> "P" + m.months() + "M";
        };
    }

    private static Span dates(String text, int count, String unit, Close close) {
        return switch (unit) {
            case "D" -> new CalendarDays(count, close);
            case "W" -> new CalendarDays(7 * count, close);
            default -> {
                if (close == Close.DESK) {
                    throw new IllegalArgumentException("not a span: " + text);
                }
                yield new Months(unit.equals("Y") ? 12 * count : count);
            }
        };
    }

    private static Close close(boolean desk) {
        return desk ? Close.DESK : Close.MIDNIGHT;
    }

    private static String suffix(Close close) {
        return close == Close.DESK ? "@desk" : "";
    }
}
