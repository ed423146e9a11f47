package cn.huiyin.notify;

import cn.huiyin.visits.DenialLinks;
import cn.huiyin.visits.event.VisitClaimed;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Asks the occupant of a claimed visit whether it was so, with a link to say that it was not. */
@Component
class TellOfVisits {

    private final Listening listening;
    private final Outbox outbox;
    private final DenialLinks links;
    private final JdbcClient jdbc;

    TellOfVisits(Listening listening, Outbox outbox, DenialLinks links, JdbcClient jdbc) {
        this.listening = listening;
        this.outbox = outbox;
        this.links = links;
        this.jdbc = jdbc;
    }

    @Async
    @TransactionalEventListener
    void on(VisitClaimed event) {
        listening.under(event.companyId(), event.estateId(), () -> ask(event));
    }

    /** An estate that sends no links asks nobody. */
    private void ask(VisitClaimed event) {
        links.issue(event.visitId()).ifPresent(token -> {
            Addressee to = jdbc.sql("select occupant_id from cases where id = :case")
                    .param("case", event.caseId())
                    .query((row, index) -> Addressee.occupant(row.getObject(1, UUID.class)))
                    .single();
            outbox.put(NewMessage.of(
                            MessageKind.VISIT_CLAIMED,
                            event.estateId(),
                            event.visitId(),
                            event.visitId(),
                            event.caseId(),
                            to)
                    .with(token));
        });
    }
}
