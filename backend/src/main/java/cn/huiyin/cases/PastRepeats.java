package cn.huiyin.cases;

import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the repeats of matters from past registers. Rows come in any order, so each batch counts anew over all that is
 * known of its places by then, by the same function of the database that finds the repeats of a new matter.
 */
@Component
class PastRepeats {

    private static final String COUNT = """
            update cases set repeat_of_id = earlier.case_id, repeat_count = earlier.repeats + 1
            from scope.earlier_case(?, ?, ?, ?, ?, ?) earlier
            where company_id = ? and id = ?""";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final CaseThresholds thresholds;

    PastRepeats(JdbcClient jdbc, JdbcOperations batches, CaseThresholds thresholds) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.thresholds = thresholds;
    }

    private record Past(UUID id, String place, String category, Instant receivedAt) {}

    /** Links and counts the matters at the places; null stands for a place that nobody told. */
    void count(UUID estateId, List<@Nullable String> places) {
        List<String> told = places.stream().filter(Objects::nonNull).distinct().toList();
        if (told.isEmpty()) {
            return;
        }
        UUID company = Scope.current().company();
        List<Object[]> rows = at(estateId, told).stream()
                .map(past -> new Object[] {
                    estateId,
                    past.place(),
                    past.category(),
                    Timestamp.from(past.receivedAt()),
                    Timestamp.from(thresholds.repeatsSince(estateId, past.receivedAt())),
                    past.id(),
                    company,
                    past.id()
                })
                .toList();
        batches.batchUpdate(COUNT, rows);
    }

    /** Those that may repeat something; what somebody linked or unlinked by hand stays as they said. */
    private List<Past> at(UUID estateId, List<String> places) {
        return jdbc.sql("""
                        select id, place_key, category, received_at from cases
                        where company_id = :company and estate_id = :estate and place_key in (:places) and category is not null
                          and valid is distinct from false and not repeat_by_hand""")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .param("places", places)
                .query((row, index) -> new Past(
                        row.getObject("id", UUID.class),
                        row.getString("place_key"),
                        row.getString("category"),
                        row.getObject("received_at", Timestamp.class).toInstant()))
                .list();
    }
}
