package cn.huiyin.insight;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Proposes the days that a comparison opens on, so that nobody first sees a table of zeros.
 *
 * <p>Last month is whole and therefore preferred; a new company has cases in this month only, and one that has just
 * imported its old registers in none of the two.
 */
@Component
public class PeriodProposal {

    private final JdbcClient jdbc;
    private final Clock clock;

    PeriodProposal(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * When cases were received, in each estate's own zone.
     *
     * @param today null where the scope sees no estate
     * @param latest the day of the last case; null where there is none
     */
    record Received(
            @Nullable LocalDate today,
            boolean lastMonth,
            boolean thisMonth,
            @Nullable LocalDate latest) {

        /** Last month; else this month so far; else the year that ends with the last case; else this month. */
        Period proposed(LocalDate fallback) {
            LocalDate day = today == null ? fallback : today;
            LocalDate first = day.withDayOfMonth(1);
            if (lastMonth) {
                return new Period(first.minusMonths(1), first.minusDays(1));
            }
            if (thisMonth || latest == null) {
                return new Period(first, day);
            }
            LocalDate after = latest.withDayOfMonth(1).plusMonths(1);
            return new Period(after.minusYears(1), after.minusDays(1));
        }
    }

    /** The period for the estates that the scope sees. */
    public Period period() {
        return jdbc.sql("""
                        select max(span.today) as today,
                               coalesce(bool_or(exists (
                                   select from cases_figures c where c.company_id = e.company_id and c.estate_id = e.id
                                     and c.received_at >= (span.first - interval '1 month') at time zone e.zone
                                     and c.received_at < span.first at time zone e.zone)), false) as last_month,
                               coalesce(bool_or(exists (
                                   select from cases_figures c where c.company_id = e.company_id and c.estate_id = e.id
                                     and c.received_at >= span.first at time zone e.zone)), false) as this_month,
                               max((select cast(max(c.received_at) at time zone e.zone as date) from cases_figures c
                                   where c.company_id = e.company_id and c.estate_id = e.id)) as latest
                        from estates e
                        cross join lateral (
                            select cast(cast(:now as timestamptz) at time zone e.zone as date) as today,
                                   date_trunc('month', cast(:now as timestamptz) at time zone e.zone) as first
                        ) span""")
                .param("now", Timestamp.from(clock.instant()))
                .query((row, index) -> new Received(
                        row.getObject("today", LocalDate.class),
                        row.getBoolean("last_month"),
                        row.getBoolean("this_month"),
                        row.getObject("latest", LocalDate.class)))
                .single()
                .proposed(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
