package cn.huiyin.notify;

import cn.huiyin.graphql.Cursor;
import cn.huiyin.graphql.KeysetPage;
import cn.huiyin.tenancy.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads messages: one's own, and those that reach nobody. One statement each. */
@Component
@Transactional(readOnly = true)
public class MessageReads {

    private static final String SELECT = """
            select s.id, s.kind, s.subject_id, s.case_id, s.available_at, s.read_at, s.state, c.reference
            from messages s
            left join cases c on c.company_id = s.company_id and c.id = s.case_id
            where s.company_id = :company and s.available_at <= :now and s.kind <> 'INVITATION' and %s
              and (cast(:afterAt as timestamptz) is null or (s.available_at, s.id) < (:afterAt, cast(:afterId as uuid)))
            order by s.available_at desc, s.id desc
            limit :limit""";

    private static final String OWN = """
            (s.membership_id = cast(:member as uuid) or s.occupant_id = cast(:occupant as uuid))""";

    private static final String MINE = SELECT.formatted(OWN);

    private static final String UNADDRESSED =
            SELECT.formatted("s.state = 'NO_ADDRESS' and s.estate_id = cast(:estate as uuid)"
                    // Of a case that is not there for the reader neither is its message.
                    + " and (s.case_id is null or c.id is not null)");

    private static final String UNREAD = """
            select count(*) from (
                select from messages s
                where s.company_id = :company and s.available_at <= :now and s.kind <> 'INVITATION' and s.read_at is null
                  and %s
                limit 100) first""".formatted(OWN);

    private final JdbcClient jdbc;
    private final Clock clock;

    MessageReads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A message as it is read in the app.
     *
     * @param reference the case's number; null where it is about none that the reader sees
     */
    public record Message(
            UUID id,
            MessageKind kind,
            UUID subjectId,
            @Nullable UUID caseId,
            @Nullable String reference,
            Instant at,
            @Nullable Instant readAt) {}

    /** One's own, newest first. */
    public KeysetPage<Message> own(int size, @Nullable Cursor after) {
        return page(MINE, null, size, after);
    }

    /** Those of the caller's estate that reach nobody: the desk tells them. */
    public KeysetPage<Message> unaddressed(int size, @Nullable Cursor after) {
        return page(UNADDRESSED, Scope.current().estate(), size, after);
    }

    /** How many of one's own were not read; counted up to 100. */
    public int unread() {
        Scope scope = Scope.current();
        return jdbc.sql(UNREAD)
                .param("company", scope.company())
                .param("now", Timestamp.from(clock.instant()))
                .param("member", scope.membershipId())
                .param("occupant", scope.occupantId())
                .query(Integer.class)
                .single();
    }

    private KeysetPage<Message> page(String sql, @Nullable UUID estate, int size, @Nullable Cursor after) {
        Scope scope = Scope.current();
        return KeysetPage.of(
                jdbc.sql(sql)
                        .param("company", scope.company())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("member", scope.membershipId())
                        .param("occupant", scope.occupantId())
                        .param("estate", estate)
                        .param("afterAt", after == null ? null : Timestamp.from(after.at()))
                        .param("afterId", after == null ? null : after.id())
                        .param("limit", size + 1)
                        .query((row, index) -> message(row))
                        .list(),
                size);
    }

    private static Message message(ResultSet row) throws SQLException {
        Timestamp read = row.getTimestamp("read_at");
        return new Message(
                row.getObject("id", UUID.class),
                MessageKind.valueOf(row.getString("kind")),
                row.getObject("subject_id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("reference"),
                row.getTimestamp("available_at").toInstant(),
                read == null ? null : read.toInstant());
    }
}
