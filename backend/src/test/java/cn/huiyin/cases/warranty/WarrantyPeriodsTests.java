package cn.huiyin.cases.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.premises.Trade;
import cn.huiyin.worktime.Season;
import cn.huiyin.worktime.SpanText;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarrantyPeriodsTests {

    private static final WarrantyPeriods PERIODS = new WarrantyPeriods(
            Map.of(
                    "waterproof",
                    SpanText.parse("P60M"),
                    "fitting",
                    SpanText.parse("P24M"),
                    "structure",
                    SpanText.parse("P600M")),
            2,
            Season.parse("11-15/03-15"),
            Season.parse("06-01/09-30"));

    @ParameterizedTest
    @CsvSource({
        "WATERPROOF, 2021-06-30, 2026-06-30",
        "WATERPROOF, 2024-02-29, 2029-02-28",
        "FITTING, 2026-02-28, 2028-02-28",
        "FITTING, 2024-02-29, 2026-02-28",
        "STRUCTURE, 2021-06-30, 2071-06-30",
        "HEATING, 2021-06-30, 2023-03-15",
        "COOLING, 2021-06-30, 2023-09-30",
    })
    void endsOnTheSameDayOfItsLastMonthOrWithItsLastSeason(Trade trade, LocalDate handedOver, LocalDate until) {
        assertThat(PERIODS.until(trade, handedOver)).isEqualTo(until);
    }

    @Test
    void knowsNoEndWhereTheEstateHasNoPeriod() {
        assertThat(PERIODS.until(Trade.SYSTEM, LocalDate.of(2021, 6, 30))).isNull();
        assertThat(new WarrantyPeriods(Map.of(), 0, null, null).until(Trade.HEATING, LocalDate.of(2021, 6, 30)))
                .isNull();
    }
}
