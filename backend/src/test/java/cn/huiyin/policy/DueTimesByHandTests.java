package cn.huiyin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.worktime.Pause;
import cn.huiyin.worktime.Pauses;
import cn.huiyin.worktime.Reckoning;
import cn.huiyin.worktime.Span;
import cn.huiyin.worktime.SpanText;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The table of due times that was reckoned by hand, day by day; the last column of the file tells how. */
class DueTimesByHandTests {

    private static final String TABLE = "/worktime/due-times.csv";
    private static final Map<String, ZoneId> ZONES =
            Map.of("Shanghai", ZoneId.of("Asia/Shanghai"), "Berlin", ZoneId.of("Europe/Berlin"));

    private final CalendarData china =
            Library.load(PolicyFiles.fromClassPath()).calendar("cn").orElseThrow();

    @ParameterizedTest(name = "{1} + {2} = {6}")
    @CsvFileSource(resources = TABLE, delimiter = ';', numLinesToSkip = 1, maxCharsPerColumn = 400)
    void isDueAsByHand(
            String zone,
            LocalDateTime start,
            String span,
            LocalTime cutoff,
            LocalTime until,
            String paused,
            LocalDateTime due,
            Integer unknown,
            String reasoning) {
        ZoneId at = ZONES.get(zone);

        Reckoning reckoning = china.in(at).after(instant(start, at), span(span, cutoff, until), pauses(paused, at));

        assertThat(LocalDateTime.ofInstant(reckoning.at(), at)).as(reasoning).isEqualTo(due);
        assertThat(reckoning instanceof Reckoning.Provisional provisional ? provisional.missingYear() : null)
                .isEqualTo(unknown);
        assertThat(reckoning.steps()).isNotEmpty();
    }

    /** Two equal midnights are not enough: each measure, each holiday and each year is there. */
    @Test
    void tableHoldsWhatItMust() {
        List<String> rows = Rows.lines(TABLE);

        assertThat(rows).hasSizeGreaterThan(55).doesNotHaveDuplicates();
        for (String needed : List.of(
                "2024-02-",
                "2025-01-",
                "2026-02-",
                "2024-09-",
                "2025-09-",
                "2026-09-",
                "wd",
                "wd@desk",
                "PT4Hw",
                "P1M",
                "sameDay;17:00;17:00",
                "sameDay;20:00;08:00",
                "Berlin;2026-03",
                "Berlin;2026-10",
                "2024-02-29",
                "/2026-")) {
            assertThat(rows).as(needed).anyMatch(row -> row.contains(needed));
        }
    }

    private static Span span(String text, LocalTime cutoff, LocalTime until) {
        return cutoff == null ? SpanText.parse(text) : new Span.SameDay(new Span.Cutoff(cutoff, until));
    }

    private static Pauses pauses(String paused, ZoneId zone) {
        if (paused == null) {
            return Pauses.NONE;
        }
        String[] ends = paused.split("/", -1);
        return Pauses.of(List.of(
                new Pause(instant(LocalDateTime.parse(ends[0]), zone), instant(LocalDateTime.parse(ends[1]), zone))));
    }

    private static Instant instant(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).toInstant();
    }
}
