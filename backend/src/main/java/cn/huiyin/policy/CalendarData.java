package cn.huiyin.policy;

import cn.huiyin.worktime.DeskHours;
import cn.huiyin.worktime.Shift;
import cn.huiyin.worktime.StatutoryDays;
import cn.huiyin.worktime.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A work calendar as written in its file; the zone is the estate's. */
public record CalendarData(String id, Text name, Statutory statutory, Desk desk) {

    /**
     * Working days by law; a year that is not listed is unknown.
     *
     * @param alsoWorked days that an estate works although they would be free; they make no year known
     */
    public record Statutory(List<String> weekdays, Map<Integer, Year> years, List<LocalDate> alsoWorked) {
        public Statutory {
            Objects.requireNonNull(weekdays, "weekdays is missing");
            years = years == null ? Map.of() : Map.copyOf(years);
            alsoWorked = alsoWorked == null ? List.of() : List.copyOf(alsoWorked);
        }
    }

    /** One year as announced. */
    public record Year(List<Holiday> holidays, List<LocalDate> worked) {
        public Year {
            holidays = holidays == null ? List.of() : List.copyOf(holidays);
            worked = worked == null ? List.of() : List.copyOf(worked);
        }
    }

    /** A holiday, both ends included. */
    public record Holiday(LocalDate from, LocalDate to, Text name) {
        public Holiday {
            Objects.requireNonNull(name, "name is missing");
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("holiday ends before it begins: " + from);
            }
        }
    }

    /** Desk hours as texts such as {@code 08:30-12:00}. */
    public record Desk(
            Map<String, List<String>> weekly,
            @Nullable List<String> holidays,
            Map<LocalDate, List<String>> exceptions) {
        public Desk {
            Objects.requireNonNull(weekly, "weekly is missing");
            exceptions = exceptions == null ? Map.of() : Map.copyOf(exceptions);
        }
    }

    public CalendarData {
        Objects.requireNonNull(id, "id is missing");
        Objects.requireNonNull(name, "name is missing");
        Objects.requireNonNull(statutory, "statutory is missing");
        Objects.requireNonNull(desk, "desk is missing");
    }

    /**
     * The calendar in a zone.
     *
     * @throws IllegalArgumentException when it has no working time, or shifts or days contradict each other
     */
    public WorkCalendar in(ZoneId zone) {
        return new WorkCalendar(zone, deskHours(), statutoryDays());
    }

    private DeskHours deskHours() {
        Map<DayOfWeek, List<Shift>> weekly = new EnumMap<>(DayOfWeek.class);
        desk.weekly().forEach((day, shifts) -> weekly.put(day(day), shifts(shifts)));
        Map<LocalDate, List<Shift>> exceptions = new HashMap<>();
        desk.exceptions().forEach((date, shifts) -> exceptions.put(date, shifts(shifts)));
        List<String> holidays = desk.holidays();
        return new DeskHours(weekly, holidays == null ? null : shifts(holidays), exceptions);
    }

    private StatutoryDays statutoryDays() {
        Set<LocalDate> holidays = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        statutory.years().values().forEach(year -> {
            year.holidays().forEach(h -> h.from().datesUntil(h.to().plusDays(1)).forEach(holidays::add));
            worked.addAll(year.worked());
        });
        worked.addAll(statutory.alsoWorked());
        statutory.alsoWorked().forEach(holidays::remove);
        Set<DayOfWeek> weekdays = new HashSet<>();
        statutory.weekdays().forEach(day -> weekdays.add(day(day)));
        return new StatutoryDays(weekdays, statutory.years().keySet(), holidays, worked);
    }

    private static List<Shift> shifts(List<String> texts) {
        return texts.stream().map(Shift::parse).toList();
    }

    private static DayOfWeek day(String code) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().substring(0, 3).toLowerCase(Locale.ROOT).equals(code)) {
                return day;
            }
        }
        throw new IllegalArgumentException("not a day of the week: " + code);
    }
}
