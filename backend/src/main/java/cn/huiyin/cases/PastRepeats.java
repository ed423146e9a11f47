package cn.huiyin.cases;

import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the repeats of matters from past registers. Rows come in any order, so each batch counts anew over all that is
 * known of its places by then.
 */
@Component
class PastRepeats {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final CaseThresholds thresholds;

    PastRepeats(JdbcClient jdbc, JdbcOperations batches, CaseThresholds thresholds) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.thresholds = thresholds;
    }

    private record Matter(UUID id, String place, String category, Instant receivedAt) {

        boolean sameAs(Matter other) {
            return place.equals(other.place) && category.equals(other.category);
        }
    }

    /** Links and counts the matters at the places; null stands for a place that nobody told. */
    void count(UUID estateId, List<@Nullable String> places) {
        List<String> told = places.stream().filter(Objects::nonNull).distinct().toList();
        if (told.isEmpty()) {
            return;
        }
        List<Matter> matters = at(estateId, told);
        List<Object[]> rows = new ArrayList<>();
        for (int at = 0; at < matters.size(); at++) {
            Matter matter = matters.get(at);
            Instant since = thresholds.repeatsSince(estateId, matter.receivedAt());
            List<Matter> earlier = earlier(matters, at, since);
            if (!earlier.isEmpty()) {
                rows.add(new Object[] {
                    earlier.getFirst().id(), earlier.size() + 1, Scope.current().company(), matter.id()
                });
            }
        }
        batches.batchUpdate(
                "update cases set repeat_of_id = ?, repeat_count = ? where company_id = ? and id = ?", rows);
    }

    /** Those of the same place and category before it, the latest first; the list is sorted by these and by time. */
    private static List<Matter> earlier(List<Matter> matters, int of, Instant since) {
        List<Matter> found = new ArrayList<>();
        for (int at = of - 1; at >= 0; at--) {
            Matter other = matters.get(at);
            if (!other.sameAs(matters.get(of)) || other.receivedAt().isBefore(since)) {
                break;
            }
            found.add(other);
        }
        return found;
    }

    private List<Matter> at(UUID estateId, List<String> places) {
        return jdbc.sql("""
                        select id, place_key, category, received_at from cases
                        where company_id = :company and estate_id = :estate and place_key in (:places) and category is not null
                          and valid is distinct from false
                        order by place_key, category, received_at, id""")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .param("places", places)
                .query((row, index) -> new Matter(
                        row.getObject("id", UUID.class),
                        row.getString("place_key"),
                        row.getString("category"),
                        row.getObject("received_at", Timestamp.class).toInstant()))
                .list();
    }
}
