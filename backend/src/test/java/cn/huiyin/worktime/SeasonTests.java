package cn.huiyin.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeasonTests {

    @ParameterizedTest
    @CsvSource({
        // handed over before, on, within and after a season that goes over the year's end
        "11-15/03-15, 2, 2024-06-30, 2026-03-15",
        "11-15/03-15, 2, 2024-11-15, 2026-03-15",
        "11-15/03-15, 2, 2024-11-16, 2027-03-15",
        "11-15/03-15, 2, 2025-02-01, 2027-03-15",
        "11-15/03-15, 1, 2024-06-30, 2025-03-15",
        // within one year
        "06-01/09-30, 2, 2024-06-01, 2025-09-30",
        "06-01/09-30, 2, 2024-06-02, 2026-09-30",
        // the leap day
        "12-01/02-29, 1, 2024-06-01, 2025-02-28",
        "12-01/02-29, 1, 2027-06-01, 2028-02-29",
    })
    void countsWholeSeasonsFromTheDayOn(String season, int count, LocalDate day, LocalDate last) {
        assertThat(Season.parse(season).lastDay(count, day)).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "11-15", "11-15/3-15", "13-01/03-15", "02-30/03-15", "11-15/03-15 "})
    void refusesWhatIsNoSeason(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Season.parse(text));
    }

    @Test
    void readsTheLeapDay() {
        assertThat(Season.parse("02-29/02-29").lastDay(1, LocalDate.of(2026, 1, 1)))
                .isEqualTo(LocalDate.of(2026, 2, 28));
    }
}
