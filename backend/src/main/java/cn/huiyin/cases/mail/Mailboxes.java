package cn.huiyin.cases.mail;

import cn.huiyin.tenancy.Ids;
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

/** The mailboxes that the scope sees: an estate has one or none. */
@Component
class Mailboxes {

    private final JdbcClient jdbc;

    Mailboxes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Mailbox> of(UUID estateId) {
        return jdbc.sql("select * from mailboxes where company_id = :company and estate_id = :estate")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .query(Mailboxes::row)
                .optional();
    }

    /** Sets or replaces it; another server or name begins to be read anew. */
    Mailbox set(UUID estateId, MailServer server, String password) {
        jdbc.sql("""
                        insert into mailboxes (company_id, estate_id, id, host, port, security, username, password)
                        values (:company, :estate, :id, :host, :port, :security, :username, :password)
                        on conflict (company_id, estate_id) do update set host = excluded.host, port = excluded.port,
                            security = excluded.security, username = excluded.username, password = excluded.password,
                            trouble = null,
                            uid_validity = case when (mailboxes.host, mailboxes.username)
                                = (excluded.host, excluded.username) then mailboxes.uid_validity end""")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .param("id", Ids.next())
                .param("host", server.host())
                .param("port", server.port())
                .param("security", server.security().name())
                .param("username", server.username())
                .param("password", password)
                .update();
        return of(estateId).orElseThrow();
    }

    /** Notes up to where was read, or what was wrong; nothing where the mailbox has been replaced meanwhile. */
    void read(
            Mailbox mailbox, @Nullable Long uidValidity, long lastUid, @Nullable MailboxTrouble trouble, Instant now) {
        jdbc.sql("""
                        update mailboxes set uid_validity = :validity, last_uid = :last, polled_at = :now, trouble = :trouble
                        where company_id = :company and id = :id""")
                .param("validity", uidValidity)
                .param("last", lastUid)
                .param("now", Timestamp.from(now))
                .param("trouble", trouble == null ? null : trouble.name())
                .param("company", Scope.current().company())
                .param("id", mailbox.id())
                .update();
    }

    void remove(UUID estateId) {
        jdbc.sql("delete from mailboxes where company_id = :company and estate_id = :estate")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .update();
    }

    private static Mailbox row(ResultSet row, int n) throws SQLException {
        Timestamp polled = row.getTimestamp("polled_at");
        String trouble = row.getString("trouble");
        return new Mailbox(
                row.getObject("id", UUID.class),
                row.getObject("estate_id", UUID.class),
                row.getString("host"),
                row.getInt("port"),
                MailSecurity.valueOf(row.getString("security")),
                row.getString("username"),
                row.getString("password"),
                row.getObject("uid_validity", Long.class),
                row.getLong("last_uid"),
                polled == null ? null : polled.toInstant(),
                trouble == null ? null : MailboxTrouble.valueOf(trouble));
    }
}
