package cn.huiyin.worktime;

import cn.huiyin.worktime.Span.Close;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A due time across a year in which every date is an exception; the goal is 20 µs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DueTimeBenchmark {

    private static final Instant START = Instant.parse("2026-01-02T01:00:00Z");
    private static final List<Shift> SHIFTS = List.of(Shift.parse("09:00-12:00"), Shift.parse("14:00-17:00"));

    @Param({"Asia/Shanghai", "Europe/Berlin"})
    String zone;

    private WorkCalendar calendar;
    private Pauses pauses;

    @Setup
    public void fill() {
        Map<DayOfWeek, List<Shift>> weekly = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            weekly.put(day, List.of(Shift.parse("08:30-12:00"), Shift.parse("13:30-18:00")));
        }
        Map<LocalDate, List<Shift>> exceptions = new HashMap<>();
        Set<LocalDate> holidays = new HashSet<>();
        LocalDate first = LocalDate.of(2026, 1, 1);
        first.datesUntil(first.plusYears(1)).forEach(date -> {
            exceptions.put(date, SHIFTS);
            if (date.getDayOfMonth() % 9 == 0) {
                holidays.add(date);
            }
        });
        calendar = new WorkCalendar(
                ZoneId.of(zone),
                new DeskHours(weekly, null, exceptions),
                new StatutoryDays(
                        Set.of(
                                DayOfWeek.MONDAY,
                                DayOfWeek.TUESDAY,
                                DayOfWeek.WEDNESDAY,
                                DayOfWeek.THURSDAY,
                                DayOfWeek.FRIDAY),
                        Set.of(2026, 2027),
                        holidays,
                        Set.of()));
        pauses = Pauses.of(List.of(
                new Pause(START.plus(Duration.ofDays(30)), START.plus(Duration.ofDays(37))),
                new Pause(START.plus(Duration.ofDays(90)), START.plus(Duration.ofDays(91)))));
    }

    /** 225 working days: from the 2nd of January well into December. */
    @Benchmark
    public Reckoning workingDays() {
        return calendar.after(START, new Span.WorkingDays(225, Close.MIDNIGHT));
    }

    /** 2,100 desk hours: 350 days of six. */
    @Benchmark
    public Reckoning deskHours() {
        return calendar.after(START, new Span.WorkingHours(Duration.ofHours(2_100)));
    }

    @Benchmark
    public Reckoning workingDaysWithPauses() {
        return calendar.after(START, new Span.WorkingDays(215, Close.MIDNIGHT), pauses);
    }

    /** What is asked most: three working days. */
    @Benchmark
    public Reckoning threeWorkingDays() {
        return calendar.after(START, new Span.WorkingDays(3, Close.MIDNIGHT));
    }
}
