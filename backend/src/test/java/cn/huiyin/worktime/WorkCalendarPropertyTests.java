package cn.huiyin.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Properties over random calendars and zones; the seed is in every failure. */
class WorkCalendarPropertyTests {

    private static final List<String> ZONES = List.of(
            "Asia/Shanghai",
            "Asia/Urumqi",
            "Europe/Berlin",
            "America/New_York",
            "America/St_Johns",
            "America/Havana",
            "America/Sao_Paulo",
            "Australia/Lord_Howe",
            "Asia/Beirut",
            "Pacific/Apia",
            "UTC");

    private final long seed = Long.getLong("huiyin.seed", System.nanoTime());

    @Test
    void betweenUndoesAfter() {
        Random random = random();
        for (int i = 0; i < 4_000; i++) {
            WorkCalendar calendar = calendar(random);
            Instant start = instant(random);
            Span span = span(random);
            String where = "seed " + seed + ", round " + i + ", " + calendar.zone() + ", " + start + ", " + span;

            Instant end = calendar.after(start, span).at();
            Span back = calendar.between(start, end, measure(span));

            assertThat(calendar.after(start, back).at()).as(where).isEqualTo(end);
            if (!calendar.zone().getId().equals("Pacific/Apia")) {
                assertThat(back).as(where).isEqualTo(span);
            }
        }
    }

    @Test
    void afterIsNeverBeforeTheStartAndGrowsWithTheSpan() {
        Random random = random();
        for (int i = 0; i < 2_000; i++) {
            WorkCalendar calendar = calendar(random);
            Instant start = instant(random);
            int n = random.nextInt(12);
            String where = "seed " + seed + ", round " + i + ", " + calendar.zone() + ", " + start + ", " + n;

            assertThat(calendar.after(start, new Span.WorkingDays(n, Span.Close.MIDNIGHT))
                            .at())
                    .as(where)
                    .isAfter(start)
                    .isBeforeOrEqualTo(calendar.after(start, new Span.WorkingDays(n + 1, Span.Close.MIDNIGHT))
                            .at())
                    .isAfterOrEqualTo(calendar.after(start, new Span.CalendarDays(n, Span.Close.MIDNIGHT))
                            .at());
        }
    }

    @Test
    void betweenReachesAnyEnd() {
        Random random = random();
        for (int i = 0; i < 2_000; i++) {
            WorkCalendar calendar = calendar(random);
            Instant start = instant(random);
            Instant end = start.plusSeconds(random.nextInt(60 * 86_400));
            String where = "seed " + seed + ", round " + i + ", " + calendar.zone() + ", " + start + " to " + end;

            for (Measure measure : List.of(Measure.CALENDAR_DAYS, Measure.WORKING_DAYS, Measure.MONTHS)) {
                assertThat(calendar.after(start, calendar.between(start, end, measure))
                                .at())
                        .as(where)
                        .isAfterOrEqualTo(end);
            }
            assertThat(calendar.after(start, calendar.between(start, end, Measure.WORKING_HOURS))
                            .at())
                    .as(where)
                    .isBeforeOrEqualTo(end);
        }
    }

    @Test
    void betweenUndoesAfterWhateverPausesStopTheClock() {
        Random random = random();
        for (int i = 0; i < 3_000; i++) {
            WorkCalendar calendar = calendar(random);
            Instant start = instant(random);
            Pauses pauses = pauses(random, start);
            Span span = span(random);
            String where = "seed " + seed + ", round " + i + ", " + calendar.zone() + ", " + start + ", " + span + ", "
                    + pauses.list();

            Instant end = calendar.after(start, span, pauses).at();
            Span back = calendar.between(start, end, measure(span), pauses);

            assertThat(end)
                    .as(where)
                    .isAfterOrEqualTo(calendar.after(start, span).at());
            if (!calendar.zone().getId().equals("Pacific/Apia")) {
                assertThat(back).as(where).isEqualTo(span);
            }
        }
    }

    @Test
    void countingTheMidnightsThatNoPauseCoversGivesTheDays() {
        Random random = random();
        for (int i = 0; i < 2_000; i++) {
            WorkCalendar calendar = calendar(random);
            Instant start = instant(random);
            Pauses pauses = random.nextBoolean() ? Pauses.NONE : pauses(random, start);
            int n = random.nextInt(20);
            boolean working = random.nextBoolean();
            Span span = working
                    ? new Span.WorkingDays(n, Span.Close.MIDNIGHT)
                    : new Span.CalendarDays(n, Span.Close.MIDNIGHT);

            Instant end = calendar.after(start, span, pauses).at();

            assertThat(counted(calendar, start, end, pauses, working))
                    .as("seed " + seed + ", round " + i + ", " + calendar.zone() + ", " + start + ", " + span)
                    .isEqualTo(n);
        }
    }

    @Test
    void countsApartWhatThePausesTook() {
        Random random = random();
        for (int i = 0; i < 2_000; i++) {
            WorkCalendar calendar = calendar(random);
            Instant start = instant(random);
            Pauses pauses = pauses(random, start);
            Span.Elapsed span = new Span.Elapsed(Duration.ofSeconds(random.nextInt(1_000_000)));

            Instant end = calendar.after(start, span, pauses).at();

            assertThat(span.length().plus(pauses.within(start, end)))
                    .as("seed " + seed + ", round " + i)
                    .isEqualTo(Duration.between(start, end));
        }
    }

    /** Days after the first midnight on which the clock ran, up to the end: a second way to reckon, day by day. */
    private static int counted(WorkCalendar calendar, Instant start, Instant end, Pauses pauses, boolean working) {
        LocalDays days = new LocalDays(calendar.zone());
        int count = -1;
        for (LocalDate day = days.dayOf(start); !days.end(day).isAfter(end); day = day.plusDays(1)) {
            Instant midnight = days.end(day);
            boolean stands = pauses.list().stream()
                    .anyMatch(pause ->
                            pause.from().isBefore(midnight) && !pause.until().isBefore(midnight));
            boolean zero = count == -1;
            boolean worked = calendar.kind(day).worked();
            count += !stands && (zero || !working || worked) ? 1 : 0;
        }
        return count;
    }

    private static Pauses pauses(Random random, Instant start) {
        List<Pause> pauses = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            Instant from = start.plusSeconds(random.nextInt(30 * 86_400) - 5 * 86_400);
            pauses.add(new Pause(from, from.plusSeconds(1 + random.nextInt(6 * 86_400))));
        }
        return Pauses.of(pauses);
    }

    private Random random() {
        System.out.println("seed " + seed);
        return new Random(seed);
    }

    private static Measure measure(Span span) {
        return switch (span) {
            case Span.Elapsed e -> Measure.ELAPSED;
            case Span.WorkingHours h -> Measure.WORKING_HOURS;
            case Span.WorkingDays d -> Measure.WORKING_DAYS;
            case Span.Months m -> Measure.MONTHS;
            default -> Measure.CALENDAR_DAYS;
        };
    }

    private static Span span(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new Span.Elapsed(Duration.ofSeconds(random.nextInt(1_000_000)));
            case 1 -> new Span.WorkingHours(Duration.ofMinutes(random.nextInt(6_000)));
            case 2 -> new Span.WorkingDays(random.nextInt(30), Span.Close.MIDNIGHT);
            case 3 -> new Span.Months(random.nextInt(15));
            default -> new Span.CalendarDays(random.nextInt(60), Span.Close.MIDNIGHT);
        };
    }

    private static Instant instant(Random random) {
        Instant first = Instant.parse("2009-01-01T00:00:00Z");
        return first.plusSeconds(random.nextLong(17L * 365 * 86_400));
    }

    private static WorkCalendar calendar(Random random) {
        Map<DayOfWeek, List<Shift>> weekly = new HashMap<>();
        do {
            for (DayOfWeek day : DayOfWeek.values()) {
                weekly.put(day, shifts(random));
            }
        } while (weekly.values().stream().allMatch(List::isEmpty));
        Set<DayOfWeek> weekdays = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)), DayOfWeek.of(1 + random.nextInt(7)));
        Set<LocalDate> holidays = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        Map<LocalDate, List<Shift>> exceptions = new HashMap<>();
        for (int i = 0; i < 300; i++) {
            LocalDate date = LocalDate.of(2009, 1, 1).plusDays(random.nextInt(18 * 365));
            switch (random.nextInt(3)) {
                case 0 -> holidays.add(date);
                case 1 -> worked.add(date);
                default -> exceptions.put(date, shifts(random));
            }
        }
        worked.removeAll(holidays);
        return new WorkCalendar(
                ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))),
                new DeskHours(weekly, random.nextBoolean() ? null : shifts(random), exceptions),
                new StatutoryDays(weekdays, Set.of(2010, 2012, 2020), holidays, worked));
    }

    private static List<Shift> shifts(Random random) {
        TreeSet<Integer> ends = new TreeSet<>();
        for (int i = random.nextInt(4) * 2; i > 0; i--) {
            ends.add(random.nextInt(1_441));
        }
        List<Shift> shifts = new ArrayList<>();
        while (ends.size() > 1) {
            shifts.add(new Shift(time(ends.pollFirst()), time(ends.pollFirst())));
        }
        return shifts;
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute % 1_440 * 60L);
    }
}
