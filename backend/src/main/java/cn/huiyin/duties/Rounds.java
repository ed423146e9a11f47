package cn.huiyin.duties;

import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rounds of an estate: written once, read latest first. */
@Repository
@Transactional(readOnly = true)
public class Rounds {

    private final JdbcClient jdbc;

    Rounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of an estate's rounds; null cursor for its beginning. */
    public List<Round> page(UUID estateId, @Nullable Instant before, @Nullable UUID beforeId, int limit) {
        String after = before == null ? "" : " and (r.happened_at, r.id) < (:before, :beforeId)";
        JdbcClient.StatementSpec statement = jdbc.sql("""
                        select r.id, r.kind, r.happened_at, r.entered_at, m.display_name, r.found, r.note from rounds r
                        join memberships m on m.company_id = r.company_id and m.id = r.acted_by
                        where r.company_id = :company and r.estate_id = :estate""" + after + """

                        order by r.happened_at desc, r.id desc limit :limit""")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .param("limit", limit);
        if (before != null) {
            statement = statement.param("before", Timestamp.from(before)).param("beforeId", beforeId);
        }
        return statement
                .query((row, n) -> new Round(
                        row.getObject("id", UUID.class),
                        RoundKind.valueOf(row.getString("kind")),
                        row.getTimestamp("happened_at").toInstant(),
                        row.getTimestamp("entered_at").toInstant(),
                        row.getString("display_name"),
                        row.getInt("found"),
                        row.getString("note")))
                .list();
    }

    void insert(UUID estateId, Round round, UUID actedBy) {
        jdbc.sql("""
                        insert into rounds (company_id, estate_id, id, kind, happened_at, entered_at, acted_by, entered_by,
                            found, note)
                        values (:company, :estate, :id, :kind, :happened, :entered, :actor, :by, :found, :note)""")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .param("id", round.id())
                .param("kind", round.kind().name())
                .param("happened", Timestamp.from(round.happenedAt()))
                .param("entered", Timestamp.from(round.enteredAt()))
                .param("actor", actedBy)
                .param("by", Scope.current().membership())
                .param("found", round.found())
                .param("note", round.note())
                .update();
    }
}
