package cn.huiyin.cases;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the timeline how often the person was tried in vain since the matter was taken up, or up again. */
@Component
class ContactsInVain {

    private static final String TRIED = """
            select happened_at, facts ->> 'method' = 'LETTER' as letter from timeline_entries
            where case_id = :case and act = 'ATTEMPT' and sequence > coalesce((
                select max(sequence) from timeline_entries where case_id = :case and act = 'REOPEN'), 0)""";

    private record Tried(Timestamp happenedAt, boolean letter) {}

    private final JdbcClient jdbc;

    ContactsInVain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    InVain of(UUID caseId) {
        List<Instant> attempts = new ArrayList<>();
        Instant letter = null;
        for (Tried tried :
                jdbc.sql(TRIED).param("case", caseId).query(Tried.class).list()) {
            if (tried.letter()) {
                letter = later(letter, tried.happenedAt().toInstant());
            } else {
                attempts.add(tried.happenedAt().toInstant());
            }
        }
        return new InVain(attempts, letter);
    }

    private static Instant later(@Nullable Instant one, Instant other) {
        return one == null || other.isAfter(one) ? other : one;
    }
}
