package cn.huiyin.cases;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives case numbers: per estate and local year, unique, with gaps where a transaction was rolled back. */
@Component
class CaseNumbers {

    private final JdbcClient jdbc;

    CaseNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of an estate that is live, such as {@code YGHA-2026-00042}; nothing where it is not. */
    Optional<String> next(UUID companyId, UUID estateId, Instant receivedAt) {
        return jdbc.sql("""
                        with estate as (
                            select company_id, id, case_prefix, extract(year from :at at time zone zone)::integer as year
                            from estates where company_id = :company and id = :estate and status = 'LIVE')
                        insert into case_numbers as n (company_id, estate_id, year, last)
                        select company_id, id, year, 1 from estate
                        on conflict (company_id, estate_id, year) do update set last = n.last + 1
                        returning n.year, n.last, (select case_prefix from estate) as prefix""")
                .param("company", companyId)
                .param("estate", estateId)
                .param("at", Timestamp.from(receivedAt))
                .query((row, index) -> String.format(
                        Locale.ROOT, "%s-%d-%05d", row.getString("prefix"), row.getInt("year"), row.getInt("last")))
                .optional();
    }
}
