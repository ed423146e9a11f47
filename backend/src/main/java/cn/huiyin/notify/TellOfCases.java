package cn.huiyin.notify;

import cn.huiyin.cases.event.CaseActed;
import cn.huiyin.cases.event.CaseReceived;
import cn.huiyin.cases.event.CaseReplied;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells the complainant what became of their matter: it was received, a solution or a booked service was
 * offered, the reply was given. */
@Component
class TellOfCases {

    private static final String OCCUPANT = "select occupant_id from cases where id = :case";

    /** Each round has its own offer and reply. */
    private static final String LATEST = """
            select e.id from timeline_entries e where e.case_id = :case and e.act in (:acts)
            order by e.sequence desc limit 1""";

    private final Listening listening;
    private final Outbox outbox;
    private final JdbcClient jdbc;

    TellOfCases(Listening listening, Outbox outbox, JdbcClient jdbc) {
        this.listening = listening;
        this.outbox = outbox;
        this.jdbc = jdbc;
    }

    @Async
    @TransactionalEventListener
    void on(CaseReceived event) {
        listening.under(
                event.companyId(),
                event.estateId(),
                () -> tell(MessageKind.CASE_RECEIVED, event.estateId(), event.caseId(), event.caseId()));
    }

    /** A sign-off is the occupant's own act: nobody has to tell them. */
    @Async
    @TransactionalEventListener
    void on(CaseReplied event) {
        listening.under(
                event.companyId(),
                event.estateId(),
                () -> latest(event.caseId(), "REPLY", "FINAL_REPLY", "ANSWER", "ANSWER_TOGETHER")
                        .ifPresent(round -> tell(MessageKind.CASE_REPLIED, event.estateId(), event.caseId(), round)));
    }

    @Async
    @TransactionalEventListener(condition = "#a0.act() == 'OFFER'")
    void on(CaseActed event) {
        tell(event, MessageKind.SOLUTION_OFFERED);
    }

    /** A booked service waits for the customer's word. */
    @Async
    @TransactionalEventListener(condition = "#a0.act() == 'CHECK_BOOKING'")
    void onBooking(CaseActed event) {
        tell(event, MessageKind.BOOKING_OFFERED);
    }

    private void tell(CaseActed event, MessageKind kind) {
        listening.under(
                event.companyId(),
                event.estateId(),
                () -> latest(event.caseId(), event.act())
                        .ifPresent(round -> tell(kind, event.estateId(), event.caseId(), round)));
    }

    private void tell(MessageKind kind, UUID estateId, UUID caseId, UUID about) {
        jdbc.sql(OCCUPANT)
                .param("case", caseId)
                .query((row, index) -> Addressee.occupant(row.getObject(1, UUID.class)))
                .optional()
                .ifPresent(to -> outbox.put(NewMessage.of(kind, estateId, about, caseId, caseId, to)));
    }

    private Optional<UUID> latest(UUID caseId, String... acts) {
        return jdbc.sql(LATEST)
                .param("case", caseId)
                .param("acts", List.of(acts))
                .query(UUID.class)
                .optional();
    }
}
