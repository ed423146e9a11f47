package cn.huiyin.policy.web;

import cn.huiyin.policy.CalendarData;
import cn.huiyin.policy.Library;
import cn.huiyin.policy.SettingsVersion;
import cn.huiyin.policy.SettingsVersions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** The calendar of an estate, with what is missing in it. */
@Controller
@Transactional(readOnly = true)
class CalendarController {

    /** How far ahead a year must be known: longer than any span that clauses give, a new-year's holiday between. */
    private static final int AHEAD = 60;

    private static final List<String> WEEK = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    record HolidayNode(LocalDate from, LocalDate to, String name) {}

    record DayNode(String day, List<String> shifts) {}

    record DateNode(LocalDate date, List<String> shifts) {}

    record CalendarNode(
            String id,
            String name,
            String zone,
            List<Integer> years,
            List<Integer> missingYears,
            List<Integer> newYears,
            List<HolidayNode> holidays,
            List<LocalDate> worked,
            List<LocalDate> alsoWorked,
            List<DayNode> weekly,
            @Nullable List<String> onHolidays,
            List<DateNode> exceptions) {}

    private final SettingsVersions versions;
    private final Library library;
    private final Clock clock;

    CalendarController(SettingsVersions versions, Library library, Clock clock) {
        this.versions = versions;
        this.library = library;
        this.clock = clock;
    }

    @QueryMapping
    @Nullable
    CalendarNode estateCalendar(@Argument UUID estateId, Locale locale) {
        return versions.latest(estateId, 1).stream()
                .findFirst()
                .map(version -> node(version, locale))
                .orElse(null);
    }

    private CalendarNode node(SettingsVersion version, Locale locale) {
        CalendarData calendar = version.calendarData();
        Map<Integer, CalendarData.Year> years = calendar.statutory().years();
        LocalDate today = LocalDate.ofInstant(clock.instant(), version.zone());
        Set<Integer> shipped = library.calendar(calendar.id())
                .map(newest -> newest.statutory().years().keySet())
                .orElse(Set.of());
        return new CalendarNode(
                calendar.id(),
                calendar.name().in(locale),
                version.zone().getId(),
                years.keySet().stream().sorted().toList(),
                IntStream.rangeClosed(today.getYear(), today.plusDays(AHEAD).getYear())
                        .filter(year -> !years.containsKey(year))
                        .boxed()
                        .toList(),
                shipped.stream()
                        .filter(year -> !years.containsKey(year))
                        .sorted()
                        .toList(),
                years.values().stream()
                        .flatMap(year -> year.holidays().stream())
                        .map(day ->
                                new HolidayNode(day.from(), day.to(), day.name().in(locale)))
                        .sorted((a, b) -> a.from().compareTo(b.from()))
                        .toList(),
                years.values().stream()
                        .flatMap(year -> year.worked().stream())
                        .sorted()
                        .toList(),
                calendar.statutory().alsoWorked().stream().sorted().toList(),
                WEEK.stream()
                        .map(day -> new DayNode(day, calendar.desk().weekly().getOrDefault(day, List.of())))
                        .toList(),
                calendar.desk().holidays(),
                calendar.desk().exceptions().entrySet().stream()
                        .map(entry -> new DateNode(entry.getKey(), entry.getValue()))
                        .sorted((a, b) -> a.date().compareTo(b.date()))
                        .toList());
    }
}
