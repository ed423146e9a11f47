package cn.huiyin.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.worktime.Pause;
import cn.huiyin.worktime.Pauses;
import cn.huiyin.worktime.Reckoning;
import cn.huiyin.worktime.SpanText;
import cn.huiyin.worktime.Step;
import cn.huiyin.worktime.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due times under the shipped calendar, each reckoned by hand beside the State Council's notices. */
class DueTimesTests {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final WorkCalendar china = Library.load(PolicyFiles.fromClassPath())
            .calendar("cn")
            .orElseThrow()
            .in(SHANGHAI);

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        // Spring Festival 2026: Sat 14 Feb worked, 15 to 23 Feb free, Sat 28 Feb worked
        "2026-02-14T17:59, 3wd, 2026-02-27T00:00",
        "2026-02-14T16:00, PT4Hw, 2026-02-15T11:00",
        "2026-02-16T10:00, 1wd, 2026-02-25T00:00",
        "2026-02-16T10:00, P3D, 2026-02-20T00:00",
        "2026-02-27T10:00, 1wd, 2026-03-01T00:00",
        // Spring Festival 2025: Sun 26 Jan worked, 28 Jan to 4 Feb free, Sat 8 Feb worked
        "2025-01-26T09:00, 1wd, 2025-01-28T00:00",
        "2025-01-26T09:00, 2wd, 2025-02-06T00:00",
        "2025-02-07T10:00, 1wd, 2025-02-09T00:00",
        // Spring Festival 2024: Sun 4 Feb worked, 10 to 17 Feb free, Sun 18 Feb worked
        "2024-02-04T10:00, 3wd, 2024-02-08T00:00",
        "2024-02-09T10:00, 1wd, 2024-02-19T00:00",
        // National Day 2026: Sun 20 Sep worked, 25 to 27 Sep free (Mid-Autumn), 1 to 7 Oct free, Sat 10 Oct worked
        "2026-09-18T10:00, 1wd, 2026-09-21T00:00",
        "2026-09-18T10:00, 3wd, 2026-09-23T00:00",
        "2026-09-24T10:00, 1wd, 2026-09-29T00:00",
        "2026-09-30T10:00, 3wd, 2026-10-11T00:00",
        "2026-10-09T10:00, 1wd, 2026-10-11T00:00",
        "2026-10-10T10:00, 1wd, 2026-10-13T00:00",
        "2026-10-03T10:00, P3D, 2026-10-07T00:00",
        "2026-10-03T10:00, PT4Hw, 2026-10-03T14:00",
        "2026-09-30T17:00, PT4Hw, 2026-10-01T12:00",
        // Labour Day 2026: 1 to 5 May free, Sat 9 May worked
        "2026-04-30T10:00, 3wd, 2026-05-09T00:00",
        "2026-04-30T10:00, 4wd, 2026-05-10T00:00",
        // year's end: 1 to 3 Jan 2026 free, Sun 4 Jan worked; 1 Jan 2025 free
        "2025-12-31T10:00, 3wd, 2026-01-07T00:00",
        "2024-12-31T10:00, 1wd, 2025-01-03T00:00",
        "2025-12-31T23:50, PT20M, 2026-01-01T00:10",
        // leap day
        "2024-02-28T10:00, 2wd, 2024-03-02T00:00",
        "2024-02-28T10:00, P3D, 2024-03-03T00:00",
        "2024-01-31T10:00, P1M, 2024-03-01T00:00",
        "2025-01-31T10:00, P1M, 2025-03-01T00:00",
        "2024-02-29T10:00, P12M, 2025-03-01T00:00"
    })
    void reckonsAsByHand(LocalDateTime start, String span, LocalDateTime due) {
        Reckoning reckoning = china.after(at(start), SpanText.parse(span));

        assertThat(reckoning).isInstanceOf(Reckoning.Exact.class);
        assertThat(reckoning.at()).isEqualTo(at(due));
    }

    /** The clock stands from Monday 2 March 10:00 to Wednesday 15:00; the matter began on Monday at 9. */
    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "PT1H, 2026-03-02T10:00",
        "PT4H, 2026-03-04T18:00",
        "PT4Hw, 2026-03-04T18:00",
        "PT5Hw, 2026-03-05T09:30",
        "P0D, 2026-03-05T00:00",
        "P3D, 2026-03-08T00:00",
        "3wd, 2026-03-10T00:00",
        "3wd@desk, 2026-03-09T18:00",
        "sameDay, 2026-03-05T00:00",
        "nextDay, 2026-03-06T00:00",
        "P1M, 2026-04-05T00:00"
    })
    void standsStillInAPause(String span, LocalDateTime due) {
        Pauses pauses = Pauses.of(List.of(
                new Pause(at("2026-03-03T08:00"), at("2026-03-04T15:00")),
                new Pause(at("2026-03-02T10:00"), at("2026-03-03T09:00"))));

        Reckoning reckoning = china.after(at("2026-03-02T09:00"), SpanText.parse(span), pauses);

        assertThat(reckoning.at()).isEqualTo(at(due));
        assertThat(pauses.list()).hasSize(1);
        assertThat(pauses.within(at("2026-03-02T09:00"), at("2026-03-04T16:00")))
                .isEqualTo(Duration.ofHours(53));
        if (!span.equals("PT1H")) {
            assertThat(reckoning.steps()).extracting(Step::kind).contains(Step.Kind.PAUSED);
        }
    }

    @Test
    void saysThatAYearIsMissingAndGuessesNothingSilently() {
        Reckoning reckoning = china.after(at("2026-12-31T10:00"), SpanText.parse("1wd"));

        assertThat(reckoning).isInstanceOfSatisfying(Reckoning.Provisional.class, provisional -> {
            assertThat(provisional.missingYear()).isEqualTo(2027);
            assertThat(provisional.at()).isEqualTo(at("2027-01-02T00:00"));
        });
    }

    @Test
    void refusesAPauseThatEndsBeforeItBegins() {
        Instant moment = at("2026-03-02T10:00");

        assertThatThrownBy(() -> new Pause(moment, moment)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Instant at(String local) {
        return at(LocalDateTime.parse(local));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(SHANGHAI).toInstant();
    }
}
