package cn.huiyin.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTests {

    private final WorkCalendar china = Calendars.china();

    /** Reckoned by hand with the State Council's notices beside it. */
    @ParameterizedTest
    @CsvSource({
        // before Spring Festival 2026: Sat 14 Feb is worked, 15 to 23 Feb are free
        "2026-02-13T10:00, 1wd, 2026-02-15T00:00",
        "2026-02-13T10:00, 2wd, 2026-02-25T00:00",
        "2026-02-14T10:00, 3wd, 2026-02-27T00:00",
        "2026-02-18T10:00, 3wd, 2026-02-27T00:00",
        // Sat 28 Feb is worked
        "2026-02-26T10:00, 2wd, 2026-03-01T00:00",
        "2026-02-26T10:00, 3wd, 2026-03-03T00:00",
        "2026-02-13T10:00, P3D, 2026-02-17T00:00",
        // National Day 2025: Sun 28 Sep is worked, 1 to 8 Oct free, Sat 11 Oct worked
        "2025-09-26T17:59, 1wd, 2025-09-29T00:00",
        "2025-09-28T08:00, 3wd, 2025-10-10T00:00",
        "2025-09-30T23:59, 3wd, 2025-10-12T00:00",
        "2025-10-09T09:00, 3wd, 2025-10-14T00:00",
        // year's end: 1 to 3 Jan 2026 free, Sun 4 Jan worked
        "2025-12-31T12:00, 1wd, 2026-01-05T00:00",
        "2025-12-31T12:00, 2wd, 2026-01-06T00:00",
        "2025-12-31T23:50, PT20M, 2026-01-01T00:10",
        // leap day
        "2024-02-28T09:00, P1D, 2024-03-01T00:00",
        "2024-02-28T09:00, 1wd, 2024-03-01T00:00",
        "2024-01-31T09:00, P1M, 2024-03-01T00:00",
        "2023-01-31T09:00, P1M, 2023-03-01T00:00",
        // one day's ends
        "2026-03-03T09:00, sameDay, 2026-03-04T00:00",
        "2026-03-03T00:00, sameDay, 2026-03-04T00:00",
        "2026-03-03T23:59, nextDay, 2026-03-05T00:00",
        "2026-03-03T09:00, PT24H, 2026-03-04T09:00",
        // desk hours: lunch, the evening, and the shorter hours of a holiday
        "2026-03-03T11:30, PT1Hw, 2026-03-03T14:00",
        "2026-03-03T08:00, PT30Mw, 2026-03-03T09:00",
        "2026-03-03T17:00, PT4Hw, 2026-03-04T11:30",
        "2026-02-14T17:30, PT1Hw, 2026-02-15T09:30",
        "2026-03-03T09:00, PT3Hw, 2026-03-03T12:00",
        // closed with the desk
        "2026-02-26T10:00, 3wd@desk, 2026-03-02T18:00",
        "2026-02-14T10:00, P1D@desk, 2026-02-15T17:00"
    })
    void reckonsAsByHand(LocalDateTime start, String span, LocalDateTime due) {
        Reckoning reckoning = china.after(at(start), SpanText.parse(span));

        assertThat(reckoning.at()).isEqualTo(at(due));
        assertThat(reckoning).isInstanceOf(Reckoning.Exact.class);
        assertThat(reckoning.steps()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T19:59, 20:00, 08:00, 2026-03-04T00:00",
        "2026-03-03T20:00, 20:00, 08:00, 2026-03-04T08:00",
        "2026-03-03T02:00, 20:00, 08:00, 2026-03-03T08:00",
        "2026-03-03T08:00, 20:00, 08:00, 2026-03-04T00:00",
        "2026-03-03T16:59, 17:00, 17:00, 2026-03-04T00:00",
        "2026-03-03T17:00, 17:00, 17:00, 2026-03-04T17:00",
        "2026-03-03T17:00, 17:00,      , 2026-03-05T00:00"
    })
    void movesLateStartsPastTheCutoff(LocalDateTime start, LocalTime cutoff, LocalTime until, LocalDateTime due) {
        Span span = new Span.SameDay(new Span.Cutoff(cutoff, until));

        assertThat(china.after(at(start), span).at()).isEqualTo(at(due));
    }

    @Test
    void saysWhenTheYearIsNotAnnounced() {
        Reckoning reckoning = china.after(at(LocalDateTime.parse("2026-12-31T10:00")), SpanText.parse("3wd"));

        assertThat(reckoning).isInstanceOf(Reckoning.Provisional.class);
        assertThat(((Reckoning.Provisional) reckoning).missingYear()).isEqualTo(2027);
        assertThat(reckoning.at()).isEqualTo(at(LocalDateTime.parse("2027-01-06T00:00")));
        assertThat(reckoning.steps()).extracting(Step::kind).contains(Step.Kind.UNKNOWN_DAY_COUNTED);
    }

    @Test
    void showsWhichDaysDidNotCount() {
        Reckoning reckoning = china.after(at(LocalDateTime.parse("2025-09-30T10:00")), SpanText.parse("3wd"));

        assertThat(reckoning.steps().stream().filter(s -> s.kind() == Step.Kind.HOLIDAY_SKIPPED))
                .hasSize(8);
        assertThat(reckoning.steps().stream().filter(s -> s.kind() == Step.Kind.SHIFTED_DAY_COUNTED))
                .extracting(s -> s.date().toString())
                .containsExactly("2025-10-11");
    }

    @Test
    void followsTheClocksWhenTheyChange() {
        WorkCalendar berlin = new WorkCalendar(
                ZoneId.of("Europe/Berlin"),
                new DeskHours(Map.of(DayOfWeek.SUNDAY, List.of(Shift.parse("01:00-04:00"))), null, Map.of()),
                Calendars.statutory());

        assertThat(berlin.after(Instant.parse("2026-03-28T23:00:00Z"), SpanText.parse("PT2Hw"))
                        .at())
                .isEqualTo("2026-03-29T02:00:00Z");
        assertThat(berlin.after(Instant.parse("2026-10-24T22:00:00Z"), SpanText.parse("PT4Hw"))
                        .at())
                .isEqualTo("2026-10-25T03:00:00Z");
        assertThat(berlin.after(Instant.parse("2026-03-28T12:00:00Z"), SpanText.parse("P1D"))
                        .at())
                .isEqualTo("2026-03-29T22:00:00Z");
    }

    @Test
    void knowsWhetherTheDeskIsOpen() {
        assertThat(china.deskOpen(at(LocalDateTime.parse("2026-03-03T08:30")))).isTrue();
        assertThat(china.deskOpen(at(LocalDateTime.parse("2026-03-03T12:00")))).isFalse();
        assertThat(china.nextDeskTime(at(LocalDateTime.parse("2026-03-03T18:00"))))
                .isEqualTo(at(LocalDateTime.parse("2026-03-04T08:30")));
    }

    @Test
    void rejectsCalendarsWithoutWorkingTime() {
        assertThatThrownBy(() -> new DeskHours(Map.of(DayOfWeek.MONDAY, List.of()), null, Map.of()))
                .hasMessageContaining("working time");
        assertThatThrownBy(() -> new StatutoryDays(Set.of(), Set.of(), Set.of(), Set.of()))
                .hasMessageContaining("working day");
        assertThatThrownBy(() -> new DeskHours(
                        Map.of(DayOfWeek.MONDAY, List.of(Shift.parse("08:00-12:00"), Shift.parse("11:00-13:00"))),
                        null,
                        Map.of()))
                .hasMessageContaining("overlap");
        assertThatThrownBy(() -> Shift.parse("18:00-08:00")).hasMessageContaining("after it begins");
    }

    @Test
    void rejectsAnEndBeforeItsStart() {
        Instant start = at(LocalDateTime.parse("2026-03-03T08:30"));

        assertThatThrownBy(() -> china.between(start, start.minusSeconds(1), Measure.ELAPSED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(Calendars.SHANGHAI).toInstant();
    }
}
