package cn.huiyin.cases;

import cn.huiyin.attachments.Attachments;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Empties what an entry said. An entry keeps the digest of its words, and the salt goes with them: nobody can guess them. */
@Component
class Erasure {

    private static final String ENTRY = """
            select audience, facts ->> 'attachments' as attachments from timeline_entries
            where company_id = :company and case_id = :case and sequence = :sequence""";

    private static final String TEXT = """
            update timeline_texts t set text = null, salt = null, erased_at = :now
            from timeline_entries e
            where e.company_id = :company and e.case_id = :case and e.sequence = :sequence
              and t.company_id = e.company_id and t.id = e.id and t.erased_at is null""";

    private static final String ACCOUNT = """
            with people as (
                update case_parties set name = '', phone = '', relation = null, wished_means = null, wished_hours = null
                where company_id = :company and case_id = :case)
            update case_accounts set description = null, place_text = null, recording_missing = null, salt = null,
                erased_at = :now
            where company_id = :company and case_id = :case and erased_at is null""";

    private record Said(Audience audience, List<UUID> attachments) {}

    private final JdbcClient jdbc;
    private final Attachments attachments;

    Erasure(JdbcClient jdbc, Attachments attachments) {
        this.jdbc = jdbc;
        this.attachments = attachments;
    }

    /** Erases, and says who could read the entry; nothing where there was nothing to erase. */
    Optional<Audience> erase(Case matter, int sequence, boolean withAttachments, Instant now) {
        Said said = statement(ENTRY, matter, sequence)
                .query((row, index) ->
                        new Said(Audience.valueOf(row.getString("audience")), ids(row.getString("attachments"))))
                .optional()
                .orElse(null);
        if (said == null) {
            return Optional.empty();
        }
        int erased = statement(TEXT, matter, sequence)
                .param("now", Timestamp.from(now))
                .update();
        if (sequence == 1) {
            erased += jdbc.sql(ACCOUNT)
                    .param("company", matter.companyId())
                    .param("case", matter.id())
                    .param("now", Timestamp.from(now))
                    .update();
        }
        if (withAttachments && !said.attachments().isEmpty()) {
            erased += attachments.erase(said.attachments());
        }
        return erased == 0 ? Optional.empty() : Optional.of(said.audience());
    }

    private JdbcClient.StatementSpec statement(String sql, Case matter, int sequence) {
        return jdbc.sql(sql)
                .param("company", matter.companyId())
                .param("case", matter.id())
                .param("sequence", sequence);
    }

    private static List<UUID> ids(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split(",", -1)).map(UUID::fromString).toList();
    }
}
