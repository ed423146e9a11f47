package cn.huiyin.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTests {

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, day half-month month",
        "2026-12-02, day",
        "2026-12-07, day week",
        "2026-12-16, day half-month",
        "2026-10-01, day half-month month quarter",
        "2026-07-01, day half-month month quarter half-year",
        "2027-01-01, day half-month month quarter half-year year",
        "2024-01-01, day week half-month month quarter half-year year",
        "2024-02-29, day",
        "2024-12-31, day"
    })
    void beginsWhatTheDayBegins(LocalDate day, String periods) {
        assertThat(Period.beginning(day).stream()
                        .map(period -> period.event().replace(".begun", ""))
                        .toList())
                .isEqualTo(Arrays.asList(periods.split(" ")));
    }
}
