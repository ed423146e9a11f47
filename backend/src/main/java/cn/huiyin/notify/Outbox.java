package cn.huiyin.notify;

import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where messages wait: written in the transaction of whoever has something to tell. */
@Component
class Outbox {

    private static final String PUT = """
            insert into messages (company_id, estate_id, id, event_key, kind, subject_id, case_id, membership_id,
                occupant_id, language, state, created_at, available_at, secret)
            values (:company, :estate, :id, :key, :kind, :subject, :case, :member, :occupant, :language, :state, :now,
                :available, :secret)
            on conflict (company_id, event_key) do nothing""";

    private final JdbcClient jdbc;
    private final Addresses addresses;
    private final MailServer server;
    private final SendQueue queue;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Addresses addresses, MailServer server, SendQueue queue, Clock clock) {
        this.jdbc = jdbc;
        this.addresses = addresses;
        this.server = server;
        this.queue = queue;
        this.clock = clock;
    }

    /** Puts it there once: the same event for the same addressee is told already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(NewMessage message) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant available = message.availableAt() == null ? now : message.availableAt();
        Addresses.Reach reach = addresses.of(message.addressee());
        String state = state(message, reach);
        UUID id = Ids.next();
        int put = jdbc.sql(PUT)
                .param("company", Scope.current().company())
                .param("estate", message.estateId())
                .param("id", id)
                .param("key", message.eventKey())
                .param("kind", message.kind().name())
                .param("subject", message.subjectId())
                .param("case", message.caseId())
                .param("member", message.addressee().membershipId())
                .param("occupant", message.addressee().occupantId())
                .param("language", reach.language())
                .param("state", state)
                .param("now", Timestamp.from(now))
                .param("available", Timestamp.from(available))
                // A link that nobody can be sent is told to nobody.
                .param("secret", state.equals("WAITING") ? message.secret() : null)
                .update();
        if (put == 1 && state.equals("WAITING")) {
            queue.add(new SendTask.Due(Scope.current().company(), message.estateId(), id), available);
        }
    }

    private String state(NewMessage message, Addresses.Reach reach) {
        if (!message.addressee().isKnown()) {
            return "NO_ADDRESS";
        }
        if (reach.email() != null && server.isThere()) {
            return "WAITING";
        }
        // Staff always find it in the app, as soon as they have joined.
        return reach.account() || message.addressee().membershipId() != null ? "IN_APP" : "NO_ADDRESS";
    }
}
