package cn.huiyin.noticeboard.web;

import cn.huiyin.graphql.Cursor;
import cn.huiyin.noticeboard.OutcomeState;
import cn.huiyin.noticeboard.Readers;
import cn.huiyin.tenancy.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads outcomes as projections; the database's policies decide which. */
@Component
class OutcomeReads {

    private static final String SELECT = """
            select o.*, k.name_zh, k.name_zh_hant, k.name_en, d.display_name as drafter, a.display_name as approver,
                (select count(*) from outcome_marks m where m.company_id = o.company_id and m.outcome_id = o.id
                    and m.dismissed_because is null) as open_marks
            from outcomes o
            join categories k on k.company_id = o.company_id and k.estate_id = o.estate_id and k.code = o.category
            left join memberships d on d.company_id = o.company_id and d.id = o.drafted_by_id
            left join memberships a on a.company_id = o.company_id and a.id = o.approved_by_id
            where o.company_id = :company\s""";

    private final JdbcClient jdbc;
    private final BoardTexts texts;

    OutcomeReads(JdbcClient jdbc, BoardTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    Optional<OutcomeNode> find(UUID id) {
        return query("and o.id = :id").param("id", id).query(this::read).optional();
    }

    /** Those that lie before the complainant in scope. */
    List<OutcomeNode> sentToMe() {
        return query(
                        "and o.occupant_id = :me and o.state in ('SENT_TO_COMPLAINANT', 'APPROVED') order by o.sent_at, o.id limit 50")
                .param("me", Scope.current().occupantId())
                .query(this::read)
                .list();
    }

    List<OutcomeNode> list(Collection<OutcomeState> states, @Nullable Cursor after, int limit) {
        return query("""
                        and o.state in (:states) and (o.drafted_at, o.id) > (:at, :id)
                        order by o.drafted_at, o.id limit :limit""")
                .param("states", states.stream().map(Enum::name).toList())
                .param("at", Timestamp.from(after == null ? Instant.EPOCH : after.at()))
                .param("id", after == null ? new UUID(0, 0) : after.id())
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    private JdbcClient.StatementSpec query(String condition) {
        return jdbc.sql(SELECT + condition).param("company", Scope.current().company());
    }

    private OutcomeNode read(ResultSet row, int index) throws SQLException {
        return new OutcomeNode(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                OutcomeState.valueOf(row.getString("state")),
                texts.name(row, "name"),
                row.getString("text"),
                texts.place(row.getString("building")),
                row.getObject("month", LocalDate.class),
                Readers.valueOf(row.getString("readable_by")),
                row.getInt("open_marks"),
                row.getTimestamp("drafted_at").toInstant(),
                time(row, "sent_at"),
                time(row, "objectable_until"),
                row.getString("objection"),
                row.getString("drafter"),
                row.getString("approver"),
                row.getString("withdrawn_reason"),
                time(row, "published_at"),
                row.getInt("version"),
                row.getObject("drafted_by_id", UUID.class),
                row.getObject("written_by_id", UUID.class));
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
