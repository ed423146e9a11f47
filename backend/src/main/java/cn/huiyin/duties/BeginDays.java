package cn.huiyin.duties;

import cn.huiyin.tenancy.Estates;
import cn.huiyin.tenancy.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the days of one estate begin, in one transaction under the lock of its mark: so each period begins once, whichever
 * node is first and whoever dies in between.
 */
@Component
class BeginDays {

    private final JdbcClient jdbc;
    private final Estates estates;
    private final Occurrences occurrences;

    BeginDays(JdbcClient jdbc, Estates estates, Occurrences occurrences) {
        this.jdbc = jdbc;
        this.estates = estates;
        this.occurrences = occurrences;
    }

    /**
     * Begins what has not begun by now: today, and of days that nobody told the weeks and longer periods. An estate that is
     * seen for the first time begins with its next day.
     */
    @Transactional
    public void begin(UUID estateId, Instant now) {
        ZoneId zone = estates.visible(estateId).zone();
        LocalDate today = now.atZone(zone).toLocalDate();
        Optional<LocalDate> last = last(estateId);
        if (last.isEmpty()) {
            mark("""
                    insert into estate_days (company_id, estate_id, begun_on) values (:company, :estate, :day)
                    on conflict do nothing""", estateId, today);
            return;
        }
        if (!last.get().isBefore(today)) {
            return;
        }
        mark(
                "update estate_days set begun_on = :day where company_id = :company and estate_id = :estate",
                estateId,
                today);
        last.get().plusDays(1).datesUntil(today.plusDays(1)).forEach(day -> begin(estateId, day, zone, today));
    }

    private void begin(UUID estateId, LocalDate day, ZoneId zone, LocalDate today) {
        Instant midnight = day.atStartOfDay(zone).toInstant();
        Period.beginning(day).stream()
                .filter(period -> period != Period.DAY || day.equals(today))
                .forEach(period -> occurrences.record(
                        Occurrence.of(period.event(), "estate", estateId, estateId, midnight, Map.of())));
    }

    private Optional<LocalDate> last(UUID estateId) {
        return jdbc.sql("""
                        select begun_on from estate_days where company_id = :company and estate_id = :estate
                        for update""")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .query(LocalDate.class)
                .optional();
    }

    private void mark(String sql, UUID estateId, LocalDate day) {
        jdbc.sql(sql)
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .param("day", day)
                .update();
    }
}
