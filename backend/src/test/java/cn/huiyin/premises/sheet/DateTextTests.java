package cn.huiyin.premises.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTests {
    private static final DateText.Reading MIDSUMMER =
            new DateText.Reading.Read(LocalDateTime.parse("2021-06-30T00:00"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-06-30",
                "2021/6/30",
                "2021.6.30",
                "2021年6月30日",
                "2021年 06月 30号",
                "20210630",
                "44377",
                "44377.0",
                "２０２１－０６－３０",
                "2021-06-30 00:00:00"
            })
    void readsFiveNotationsAndMore(String text) {
        assertThat(DateText.read(text, DateNotation.YEAR_FIRST)).isEqualTo(MIDSUMMER);
    }

    @Test
    void readsYearLastOnlyWhenTold() {
        assertThat(DateText.read("30/06/2021", DateNotation.DAY_FIRST)).isEqualTo(MIDSUMMER);
        assertThat(DateText.read("06/30/2021", DateNotation.MONTH_FIRST)).isEqualTo(MIDSUMMER);
        assertThat(DateText.read("30/06/2021", DateNotation.YEAR_FIRST)).isEqualTo(new DateText.Reading.Ambiguous());
        assertThat(DateText.read("30/06/2021", DateNotation.MONTH_FIRST)).isEqualTo(new DateText.Reading.Impossible());
    }

    @Test
    void readsTimesOfDay() {
        assertThat(DateText.read("06/26/2018 10:58:54 PM", DateNotation.MONTH_FIRST))
                .isEqualTo(new DateText.Reading.Read(LocalDateTime.parse("2018-06-26T22:58:54")));
        assertThat(DateText.read("06/26/2018 12:00:00 AM", DateNotation.MONTH_FIRST))
                .isEqualTo(new DateText.Reading.Read(LocalDateTime.parse("2018-06-26T00:00")));
        assertThat(DateText.read("2021年6月30日 9时05分", DateNotation.YEAR_FIRST))
                .isEqualTo(new DateText.Reading.Read(LocalDateTime.parse("2021-06-30T09:05")));
        assertThat(DateText.read("44377.5", DateNotation.YEAR_FIRST))
                .isEqualTo(new DateText.Reading.Read(LocalDateTime.parse("2021-06-30T12:00")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-02-30", "2021-13-01", "20210631", "1821-06-30", "2021-06-30 25:00"})
    void refusesImpossibleDays(String text) {
        assertThat(DateText.read(text, DateNotation.YEAR_FIRST)).isEqualTo(new DateText.Reading.Impossible());
    }

    @ParameterizedTest
    @ValueSource(strings = {"去年", "2021", "2021年6月", "21.6.30", "13800138000"})
    void doesNotKnowOtherTexts(String text) {
        assertThat(DateText.read(text, DateNotation.YEAR_FIRST)).isEqualTo(new DateText.Reading.Unknown());
    }

    @Test
    void proposesANotationOnlyWhenTheTextsTell() {
        assertThat(DateNotation.propose(List.of("06/26/2018 10:58:54 AM", "07/01/2018")))
                .isEqualTo(DateNotation.MONTH_FIRST);
        assertThat(DateNotation.propose(List.of("26/06/2018", "01.07.2018"))).isEqualTo(DateNotation.DAY_FIRST);
        assertThat(DateNotation.propose(List.of("06/07/2018", "01/07/2018"))).isEqualTo(DateNotation.YEAR_FIRST);
        assertThat(DateNotation.propose(List.of("26/06/2018", "06/26/2018"))).isEqualTo(DateNotation.YEAR_FIRST);
    }
}
