package cn.huiyin.notify;

import cn.huiyin.noticeboard.event.OutcomeActed;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells the complainant that the text about their matter is there to be read, and that they may object. */
@Component
class TellOfOutcomes {

    private final Listening listening;
    private final Outbox outbox;

    TellOfOutcomes(Listening listening, Outbox outbox) {
        this.listening = listening;
        this.outbox = outbox;
    }

    @Async
    @TransactionalEventListener(condition = "#a0.act() == 'SEND'")
    void on(OutcomeActed event) {
        listening.under(
                event.companyId(),
                event.estateId(),
                () -> outbox.put(NewMessage.of(
                        MessageKind.OUTCOME_SENT,
                        event.estateId(),
                        event.outcomeId(),
                        event.outcomeId(),
                        event.caseId(),
                        Addressee.occupant(event.occupantId()))));
    }
}
