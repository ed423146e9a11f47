package cn.huiyin.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.worktime.DeskHours;
import cn.huiyin.worktime.Shift;
import cn.huiyin.worktime.Span;
import cn.huiyin.worktime.SpanText;
import cn.huiyin.worktime.StatutoryDays;
import cn.huiyin.worktime.WorkCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingTests {

    private static final WorkCalendar CALENDAR = new WorkCalendar(
            ZoneId.of("Asia/Shanghai"),
            new DeskHours(Map.of(DayOfWeek.MONDAY, List.of(Shift.parse("09:00-17:00"))), List.of(), Map.of()),
            new StatutoryDays(Set.of(DayOfWeek.MONDAY), Set.of(2026), Set.of(), Set.of()));

    private static final Instant LAST_EVENING_OF_OCTOBER = Instant.parse("2026-10-31T15:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "leak.roof, yes, facility, , 60, true, 3",
        "leak.roof, yes, facility, , 59, true,",
        "leak.slab, estate, facility, , 200, true,",
        "power.unit, figures, facility, , 200, false,",
        "order.theft, never, management, theft, 200, false,",
        "neighbour.space, estate, neighbour, , 200, false,",
        "service.attitude, yes, management, conduct, 200, false, 3",
        "fee.property, yes, management, arrears, 200, false, 3",
        "booking.care, yes, management, health, 200, true, 3"
    })
    void tellsNoMoreThanTheCategoryAndTheBuildingAllow(
            String code, String board, String field, String sensitive, int homes, boolean told, String building) {
        Telling telling = Telling.of(
                matter(code, homes),
                new Telling.Subject(code, board, field, sensitive == null ? Set.of() : Set.of(sensitive)),
                rules("P3D"));

        assertThat(telling.told()).isEqualTo(told);
        assertThat(telling.building()).isEqualTo(building);
    }

    @Test
    void tellsTheMonthOfTheEstatesOwnCalendarAndNeverTheDay() {
        Telling telling = Telling.of(
                matter("leak.roof", 60), new Telling.Subject("leak.roof", "yes", "facility", Set.of()), rules("P3D"));

        assertThat(telling.month()).isEqualTo(LocalDate.of(2026, 10, 1));
    }

    @Test
    void tellsTheQuarterAloneWhereTheEstateSaysSo() {
        Telling telling = Telling.of(
                matter("leak.roof", 60),
                new Telling.Subject("leak.roof", "yes", "facility", Set.of()),
                rules("P3D", true));

        assertThat(telling.month()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(telling.quarter()).isTrue();
    }

    @Test
    void letsTheComplainantObjectUntilTheMidnightThatClosesTheThirdDay() {
        assertThat(rules("P3D").objectableUntil(LAST_EVENING_OF_OCTOBER))
                .isEqualTo(Instant.parse("2026-11-03T16:00:00Z"));
        assertThat(rules("P0D").objectableUntil(LAST_EVENING_OF_OCTOBER)).isEqualTo(LAST_EVENING_OF_OCTOBER);
    }

    private static ClosedCase matter(String code, int homes) {
        return new ClosedCase(
                UUID.randomUUID(), UUID.randomUUID(), null, code, LAST_EVENING_OF_OCTOBER, "3", homes, "AGREED");
    }

    private static BoardRules rules(String delay) {
        return rules(delay, false);
    }

    private static BoardRules rules(String delay, boolean quarter) {
        Span span = SpanText.parse(delay);
        return new BoardRules(
                true,
                Readers.PUBLIC,
                span,
                span,
                60,
                quarter,
                5,
                Set.of("theft", "injury", "conduct", "arrears"),
                true,
                CALENDAR);
    }
}
