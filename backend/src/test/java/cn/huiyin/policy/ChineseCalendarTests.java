package cn.huiyin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The calendar of China agrees with the notices of the State Council. */
class ChineseCalendarTests {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final JsonNode years =
            TenantFile.at("calendars/cn.yaml").tree().get("statutory").get("years");

    @ParameterizedTest
    @CsvSource({"2024, 28, 8, 251", "2025, 28, 5, 248", "2026, 33, 6, 248"})
    void countsTheDaysOfTheNotice(int year, int holidays, int workedWeekends, int workingDays) {
        Set<LocalDate> off = off(year);
        List<LocalDate> worked = worked(year);

        assertThat(off).hasSize(holidays);
        assertThat(worked).hasSize(workedWeekends);
        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(day ->
                                worked.contains(day) || (!WEEKEND.contains(day.getDayOfWeek()) && !off.contains(day))))
                .hasSize(workingDays);
    }

    @ParameterizedTest
    @CsvSource({"2024", "2025", "2026"})
    void worksInExchangeOnWeekendsOfTheYearOnly(int year) {
        assertThat(worked(year)).allSatisfy(day -> {
            assertThat(day.getYear()).isEqualTo(year);
            assertThat(day.getDayOfWeek()).isIn(WEEKEND);
            assertThat(off(year)).doesNotContain(day);
        });
    }

    @Test
    void knowsNoYearWithoutItsNotice() {
        assertThat(years.propertyNames()).containsExactly("2024", "2025", "2026");
    }

    private Set<LocalDate> off(int year) {
        Set<LocalDate> days = new TreeSet<>();
        years.get(String.valueOf(year))
                .get("holidays")
                .forEach(holiday -> date(holiday.get("from"))
                        .datesUntil(date(holiday.get("to")).plusDays(1))
                        .forEach(days::add));
        return days;
    }

    private List<LocalDate> worked(int year) {
        return years.get(String.valueOf(year))
                .get("worked")
                .valueStream()
                .map(ChineseCalendarTests::date)
                .toList();
    }

    private static LocalDate date(JsonNode node) {
        return LocalDate.parse(node.asString());
    }
}
