package cn.huiyin.visits;

import cn.huiyin.graphql.Cursor;
import cn.huiyin.graphql.KeysetPage;
import cn.huiyin.tenancy.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The visits that the company calls about again, what was drawn first on top, in one statement. */
@Component
public class RecheckList {

    /**
     * One of them.
     *
     * @param result null while it is to be made
     * @param own whether the caller made the visit and so must not check it
     */
    public record Task(
            UUID id,
            UUID visitId,
            UUID caseId,
            Instant drawnAt,
            int attempts,
            @Nullable RecheckResult result,
            @Nullable Integer satisfaction,
            @Nullable String note,
            @Nullable Instant checkedAt,
            @Nullable String checkedBy,
            boolean own) {}

    private static final String SELECT = """
            select r.*, m.display_name, r.visitor_id = :member as own
            from rechecks r
            left join memberships m on m.company_id = r.company_id and m.id = r.checked_by_id
            """;

    private final JdbcClient jdbc;

    RecheckList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page.
     *
     * @param estateId null for all of the company
     * @param done whether those that were made, or those that are to be made
     */
    public KeysetPage<Task> page(@Nullable UUID estateId, boolean done, int size, @Nullable Cursor after) {
        return KeysetPage.of(
                jdbc.sql(SELECT + """
                                where (r.result is not null) = :done
                                  and (cast(:estate as uuid) is null or r.estate_id = :estate)
                                  and (cast(:afterAt as timestamptz) is null
                                    or (r.drawn_at, r.id) > (:afterAt, cast(:afterId as uuid)))
                                order by r.drawn_at, r.id limit :limit""")
                        .param("member", Scope.current().membership())
                        .param("done", done)
                        .param("estate", estateId)
                        .param("afterAt", after == null ? null : Timestamp.from(after.at()))
                        .param("afterId", after == null ? null : after.id())
                        .param("limit", size + 1)
                        .query((row, index) -> task(row))
                        .list(),
                size);
    }

    /** One of them, as the caller sees it. */
    public Optional<Task> find(UUID id) {
        return jdbc.sql(SELECT + "where r.id = :id")
                .param("member", Scope.current().membership())
                .param("id", id)
                .query((row, index) -> task(row))
                .optional();
    }

    private static Task task(ResultSet row) throws SQLException {
        String result = row.getString("result");
        Timestamp checked = row.getTimestamp("checked_at");
        return new Task(
                row.getObject("id", UUID.class),
                row.getObject("visit_id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getTimestamp("drawn_at").toInstant(),
                row.getInt("attempts"),
                result == null ? null : RecheckResult.valueOf(result),
                row.getObject("satisfaction", Integer.class),
                row.getString("note"),
                checked == null ? null : checked.toInstant(),
                row.getString("display_name"),
                row.getBoolean("own"));
    }
}
