package cn.huiyin.cases;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the earlier matter of the same household or place and category, received within the estate's window. What makes a
 * repeat is said by the database's function {@code scope.earlier_case} alone, for new matters and for past registers.
 */
@Component
class Repeats {

    /** An earlier matter, and how many there are. */
    record Earlier(UUID caseId, int count) {}

    private final JdbcClient jdbc;
    private final CaseThresholds thresholds;

    Repeats(JdbcClient jdbc, CaseThresholds thresholds) {
        this.jdbc = jdbc;
        this.thresholds = thresholds;
    }

    /** Links the case to the latest earlier one, or to none, and counts. */
    void link(Case matter) {
        if (matter.repeatByHand()) {
            return;
        }
        matter.repeats(null, 1);
        String place = matter.place().placeKey();
        String category = matter.judgement().category();
        if (place == null || category == null) {
            return;
        }
        Instant received = matter.intake().receivedAt();
        jdbc.sql("select case_id, repeats from scope.earlier_case(:estate, :place, :category, :before, :since, :id)")
                .param("estate", matter.estateId())
                .param("place", place)
                .param("category", category)
                .param("before", Timestamp.from(received))
                .param("since", Timestamp.from(thresholds.repeatsSince(matter.estateId(), received)))
                .param("id", matter.id())
                .query((row, index) -> new Earlier(row.getObject("case_id", UUID.class), row.getInt("repeats")))
                .optional()
                .ifPresent(earlier -> matter.repeats(earlier.caseId(), earlier.count() + 1));
    }
}
