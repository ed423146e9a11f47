package cn.huiyin.notify;

import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends one message that waits. The attempt is counted before and the success kept after: a node that stops between sends it
 * again under the same id, and no database connection is held while the mail server thinks.
 */
@Component
class SendMessage {

    private static final Logger LOG = LoggerFactory.getLogger(SendMessage.class);

    /** What has come to be about the addressee since is no longer sent to them. */
    private static final String TRY = """
            update messages set attempts = attempts + 1
            where id = :id and state = 'WAITING'
            returning id, kind, subject_id, case_id, language, secret, attempts,
                (select a.email from message_addresses a where a.company_id = messages.company_id
                    and (a.membership_id = messages.membership_id or a.occupant_id = messages.occupant_id)
                    and not exists (
                        select from memberships m join cases c on c.company_id = m.company_id and c.id = messages.case_id
                        where m.company_id = messages.company_id and m.id = messages.membership_id
                          and (c.about_department_id = m.department_id or (c.company_alone and m.estate_id is not null)
                            or exists (
                                select from memberships k where k.company_id = m.company_id and k.id = c.about_member_id
                                  and (k.id = m.id or k.person_id = m.person_id))))) as email,
                coalesce((select e.name from estates e
                    where e.company_id = messages.company_id and e.id = messages.estate_id), '') as estate_name,
                coalesce((select c.reference from cases c
                    where c.company_id = messages.company_id and c.id = messages.case_id), '') as reference""";

    private static final String SENT =
            "update messages set state = 'SENT', sent_at = :now, secret = null where id = :id and state = 'WAITING'";
    private static final String GIVEN_UP =
            "update messages set state = 'FAILED', secret = null where id = :id and state = 'WAITING'";

    private final JdbcClient jdbc;
    private final MailServer server;
    private final MailText texts;
    private final NotifyProperties properties;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SendMessage(
            JdbcClient jdbc,
            MailServer server,
            MailText texts,
            NotifyProperties properties,
            Clock clock,
            PlatformTransactionManager manager) {
        this.jdbc = jdbc;
        this.server = server;
        this.texts = texts;
        this.properties = properties;
        this.clock = clock;
        this.transaction = new TransactionTemplate(manager);
    }

    /** Tries it; answers how long to wait before the next attempt, or nothing where there is none. */
    Optional<Duration> send(SendTask.Due due) {
        return Scope.call(
                Scope.system(due.companyId(), due.estateId()),
                () -> attempt(due).flatMap(this::deliver));
    }

    private Optional<Waiting> attempt(SendTask.Due due) {
        Optional<Waiting> waiting = transaction.execute(status ->
                jdbc.sql(TRY).param("id", due.messageId()).query(Waiting.class).optional());
        return waiting == null ? Optional.empty() : waiting;
    }

    private Optional<Duration> deliver(Waiting message) {
        if (message.email() == null) {
            write(GIVEN_UP, message);
            return Optional.empty();
        }
        try {
            server.send(message.id(), message.email(), texts.of(message));
        } catch (MailException failure) {
            return again(message, failure);
        }
        write(SENT, message);
        return Optional.empty();
    }

    private Optional<Duration> again(Waiting message, MailException failure) {
        // Never the failure's own text: it repeats the address.
        LOG.warn("Message {} was not taken at attempt {}: {}", message.id(), message.attempts(), failure.getClass());
        if (message.attempts() < properties.attempts()) {
            return Optional.of(properties.pause(message.attempts()));
        }
        write(GIVEN_UP, message);
        return Optional.empty();
    }

    private void write(String sql, Waiting message) {
        transaction.executeWithoutResult(status -> {
            var update = jdbc.sql(sql).param("id", message.id());
            (sql.equals(SENT) ? update.param("now", Timestamp.from(clock.instant())) : update).update();
        });
    }
}
