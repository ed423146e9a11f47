package cn.huiyin.cases;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives case numbers: per estate and local year, unique, with gaps where a transaction was rolled back. */
@Component
class CaseNumbers {

    /**
     * A number, such as {@code YGHA-2026-00042}, with what the new matter repeats.
     *
     * @param earlierId the earlier matter of the same household or place and category, or null
     * @param earlierCount how many there are
     * @param categoryHidden whether the category is off the estate's list; null where the estate has none of that code
     */
    record CaseNumber(
            String reference,
            @Nullable UUID earlierId,
            int earlierCount,
            @Nullable Boolean categoryHidden) {}

    private final JdbcClient jdbc;
    private final CaseThresholds thresholds;

    CaseNumbers(JdbcClient jdbc, CaseThresholds thresholds) {
        this.jdbc = jdbc;
        this.thresholds = thresholds;
    }

    /** The next number of an estate that is live, nothing where it is not; all in one statement. */
    Optional<CaseNumber> next(
            UUID companyId, UUID estateId, Instant receivedAt, Place place, @Nullable String category) {
        return jdbc.sql("""
                        with estate as (
                            select company_id, id, case_prefix, extract(year from :at at time zone zone)::integer as year
                            from estates where company_id = :company and id = :estate and status = 'LIVE'),
                        number as (
                            insert into case_numbers as n (company_id, estate_id, year, last)
                            select company_id, id, year, 1 from estate
                            on conflict (company_id, estate_id, year) do update set last = n.last + 1
                            returning n.year, n.last)
                        select case_prefix, number.year, last, case_id, coalesce(repeats, 0) as repeats, g.hidden
                        from number cross join estate
                        left join categories g
                            on g.company_id = estate.company_id and g.estate_id = estate.id and g.code = :category
                        left join scope.earlier_case(
                            :estate, :place, :category, :at, :since, 'ffffffff-ffff-ffff-ffff-ffffffffffff') on true""")
                .param("company", companyId)
                .param("estate", estateId)
                .param("at", Timestamp.from(receivedAt))
                .param("place", place.placeKey())
                .param("category", category)
                .param("since", Timestamp.from(thresholds.repeatsSince(estateId, receivedAt)))
                .query((row, index) -> new CaseNumber(
                        String.format(
                                Locale.ROOT,
                                "%s-%d-%05d",
                                row.getString("case_prefix"),
                                row.getInt("year"),
                                row.getInt("last")),
                        row.getObject("case_id", UUID.class),
                        row.getInt("repeats"),
                        row.getObject("hidden", Boolean.class)))
                .optional();
    }
}
