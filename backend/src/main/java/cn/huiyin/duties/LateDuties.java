package cn.huiyin.duties;

import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Duties that were late, by clause and cause, and those behind each count; as far as the scope sees them. */
@Repository
@Transactional(readOnly = true)
public class LateDuties {

    /** Late by the day on which it was due, in the estate's own zone; what a correction took away is not counted. */
    private static final String LATE = """
             and d.breached_at is not null and d.state <> 'SUPERSEDED' and exists (
                select 1 from estates z where z.company_id = d.company_id and z.id = d.estate_id
                    and d.due_at >= (cast(:from as date))::timestamp at time zone z.zone
                    and d.due_at < (cast(:to as date) + 1)::timestamp at time zone z.zone)""";

    /**
     * Which late duties are asked for.
     *
     * @param from first day on which they were due
     * @param to last such day
     * @param estateId null for all
     */
    public record Days(
            LocalDate from, LocalDate to, @Nullable UUID estateId) {}

    /**
     * Which of them.
     *
     * @param clauseId null for all
     * @param cause null for all
     * @param unexplained only those of which nobody has said why
     */
    public record Part(@Nullable String clauseId, @Nullable LatenessCause cause, boolean unexplained) {}

    private final JdbcClient jdbc;
    private final DutyReads reads;

    LateDuties(JdbcClient jdbc, DutyReads reads) {
        this.jdbc = jdbc;
        this.reads = reads;
    }

    /** The counts, by estate and clause, the most frequent cause first. */
    public List<LateCount> counts(Days period) {
        Map<String, Object> parameters = new TreeMap<>();
        String where = where(period, parameters);
        return jdbc.sql("""
                        select d.estate_id, e.name, d.clause_id, d.late_cause, count(*) from duties d
                        join estates e on e.company_id = d.company_id and e.id = d.estate_id
                        where d.company_id = :company %s
                        group by d.estate_id, e.name, d.clause_id, d.late_cause
                        order by e.name, d.estate_id, d.clause_id, count(*) desc, d.late_cause""".formatted(where))
                .param("company", Scope.current().company())
                .params(parameters)
                .query((row, n) -> {
                    String cause = row.getString(4);
                    return new LateCount(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getString(3),
                            cause == null ? null : LatenessCause.valueOf(cause),
                            row.getInt(5));
                })
                .list();
    }

    /** One page of the duties behind a count, what was due first on top. */
    public List<DutyView> page(Days period, Part part, @Nullable Instant afterDue, @Nullable UUID afterId, int limit) {
        Map<String, Object> parameters = new TreeMap<>();
        StringBuilder where = new StringBuilder(where(period, parameters));
        if (part.clauseId() != null) {
            where.append(" and d.clause_id = :clause");
            parameters.put("clause", part.clauseId());
        }
        if (part.cause() != null) {
            where.append(" and d.late_cause = :cause");
            parameters.put("cause", part.cause().name());
        }
        if (part.unexplained()) {
            where.append(" and d.late_cause is null");
        }
        if (afterDue != null && afterId != null) {
            where.append(" and (d.due_at, d.id) > (:afterDue, :afterId)");
            parameters.put("afterDue", Timestamp.from(afterDue));
            parameters.put("afterId", afterId);
        }
        parameters.put("limit", limit);
        return reads.statement(where + " order by d.due_at, d.id limit :limit")
                .params(parameters)
                .query((row, n) -> DutyReads.view(row))
                .list();
    }

    private static String where(Days period, Map<String, Object> parameters) {
        parameters.put("from", period.from());
        parameters.put("to", period.to());
        if (period.estateId() == null) {
            return LATE;
        }
        parameters.put("estate", period.estateId());
        return LATE + " and d.estate_id = :estate";
    }
}
