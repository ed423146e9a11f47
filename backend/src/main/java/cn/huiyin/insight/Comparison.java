package cn.huiyin.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts the estates of a company side by side, in one statement however many they are. */
@Component
public class Comparison {

    private final JdbcClient jdbc;
    private final Clock clock;

    Comparison(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The figures of each estate that the scope sees, by name.
     *
     * @param kinds the kinds of case that count; empty for all
     */
    public List<EstateFigures> of(Period period, List<String> kinds) {
        return jdbc.sql(ComparisonSql.COMPARISON)
                .param("from", period.from())
                .param("to", period.to())
                .param("now", Timestamp.from(clock.instant()))
                .param("allKinds", kinds.isEmpty())
                .param("target", "satisfactionTarget")
                .param("kinds", kinds.isEmpty() ? List.of("") : kinds)
                .query(Comparison::figures)
                .list();
    }

    private static EstateFigures figures(ResultSet row, int index) throws SQLException {
        return new EstateFigures(
                row.getObject("estate_id", UUID.class),
                row.getString("estate_name"),
                row.getInt("cases"),
                row.getInt("households"),
                row.getObject("lived_in_homes") == null ? null : row.getInt("lived_in_homes"),
                share(row, "on_time", "resolution_due"),
                spread(row),
                share(row, "reached", "visits_due"),
                share(row, "satisfied", "answers"),
                share(row, "satisfied_by_staff", "answers_by_staff"),
                share(row, "satisfied_by_occupants", "answers_by_occupants"),
                share(row, "repeated", "cases"),
                share(row, "invalid", "triaged"),
                share(row, "not_reached", "closed"),
                exclusions(row),
                row.getObject("satisfaction_target", Integer.class));
    }

    private static Share share(ResultSet row, String count, String of) throws SQLException {
        return new Share(row.getInt(count), row.getInt(of));
    }

    private static Spread spread(ResultSet row) throws SQLException {
        return new Spread(
                row.getInt("handled"),
                number(row, "median"),
                number(row, "median_low"),
                number(row, "median_high"),
                number(row, "p90"),
                number(row, "p90_low"),
                number(row, "p90_high"));
    }

    private static List<Exclusion> exclusions(ResultSet row) throws SQLException {
        return Stream.of(
                        new Exclusion("linked", row.getInt("linked")),
                        new Exclusion("unhandled", row.getInt("unhandled")),
                        new Exclusion("waived", row.getInt("waived")),
                        new Exclusion("superseded", row.getInt("superseded")),
                        new Exclusion("paused", row.getInt("paused")),
                        new Exclusion("pausedHours", row.getInt("paused_hours")),
                        new Exclusion("attempts", row.getInt("attempts")),
                        new Exclusion("refusals", row.getInt("refusals")),
                        new Exclusion("letters", row.getInt("letters")),
                        new Exclusion("denied", row.getInt("denied")))
                .filter(exclusion -> exclusion.count() > 0)
                .toList();
    }

    private static @Nullable Double number(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }
}
