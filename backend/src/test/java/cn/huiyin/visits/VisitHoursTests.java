package cn.huiyin.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitHoursTests {

    @ParameterizedTest
    @CsvSource({"08:59, false", "09:00, true", "11:59, true", "12:00, false", "14:30, true", "20:30, false"})
    void lastFromTheirStartUntilTheirEnd(LocalTime time, boolean within) {
        assertThat(VisitHours.within(List.of("09:00-12:00", "14:30-20:30"), time))
                .isEqualTo(within);
    }

    @Test
    void forbidNothingWhereNoneAreSet() {
        assertThat(VisitHours.within(List.of(), LocalTime.MIDNIGHT)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5, 10, 0",
        "1, 5, 10, 1",
        "9, 5, 10, 9",
        "200, 5, 10, 10",
        "201, 5, 10, 11",
        "40, 100, 0, 40",
        "40, 0, 0, 0"
    })
    void drawsTheShareAndNoFewerThanTheLeastNumber(int visits, int share, int least, int wanted) {
        assertThat(DrawRechecks.wanted(visits, share, least)).isEqualTo(wanted);
    }
}
