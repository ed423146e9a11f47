package cn.huiyin.cases;

import cn.huiyin.tenancy.Scope;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;

/** Verifies the chains of all timelines that the scope sees, and finds what was altered or removed, the last entry too. */
@Component
public class VerifyTimeline {

    /** What was found.
     *
     * @param erased entries whose words were erased on purpose, each by an entry that says so; these are no flaws
     */
    public record Result(int cases, int entries, int erased, List<TimelineFlaw> flaws) {}

    private static final String ENTRIES = """
            select c.id as case_id, c.reference, c.timeline_sequence, c.timeline_digest,
                e.id, e.sequence, e.act, e.happened_at, e.entered_at, e.actor_id, e.actor_role, e.entered_by_id, e.audience,
                e.facts::text as facts, e.text_digest, e.salt, e.digest,
                coalesce(t.id, a.id) is not null as text_kept, coalesce(t.erased_at, a.erased_at) is not null as erased,
                t.text, coalesce(t.salt, a.salt) as text_salt, a.description, a.place_text
            from cases c
            left join timeline_entries e on e.company_id = c.company_id and e.case_id = c.id
            left join timeline_texts t on t.company_id = e.company_id and t.id = e.id
            left join case_accounts a on e.sequence = 1 and a.company_id = e.company_id and a.id = e.case_id
            where c.company_id = :company and (cast(:estate as uuid) is null or c.estate_id = :estate)
            order by c.id, e.sequence""";

    private final NamedParameterJdbcTemplate jdbc;
    private final ObjectMapper json;

    VerifyTimeline(NamedParameterJdbcTemplate jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Verifies one estate, or all that the scope sees where none is named. */
    @Transactional(readOnly = true)
    public Result handle(@Nullable UUID estateId) {
        UUID company = Scope.current().company();
        ChainCheck check = new ChainCheck(company);
        jdbc.query(
                ENTRIES,
                new MapSqlParameterSource().addValue("company", company).addValue("estate", estateId),
                row -> {
                    check.next(StoredEntry.from(row, json));
                });
        return check.end();
    }
}
