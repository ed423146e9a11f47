package cn.huiyin.cases.hook;

import cn.huiyin.cases.mail.GroupMessages;
import cn.huiyin.cases.phone.NoteCall;
import cn.huiyin.tenancy.Scope;
import java.time.Clock;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes what a machine sent, once: what it did and that it came are kept together or not at all. */
@Component
class TakeDelivery {

    private final DeliveryReader reader;
    private final Deliveries deliveries;
    private final GroupMessages messages;
    private final NoteCall noteCall;
    private final Clock clock;
    private final TransactionTemplate transaction;

    TakeDelivery(
            DeliveryReader reader,
            Deliveries deliveries,
            GroupMessages messages,
            NoteCall noteCall,
            Clock clock,
            PlatformTransactionManager manager) {
        this.reader = reader;
        this.deliveries = deliveries;
        this.messages = messages;
        this.noteCall = noteCall;
        this.clock = clock;
        this.transaction = new TransactionTemplate(manager);
    }

    /** Does what is sent; the same again does nothing.
     *
     * @throws HookRefused where nothing was done
     */
    void take(HookAccess access, String id, byte[] body) {
        Delivery delivery = reader.read(body, access.purpose());
        Scope.call(Scope.system(access.companyId(), access.estateId()), () -> {
            transaction.executeWithoutResult(status -> {
                if (deliveries.isNew(access, id, body)) {
                    act(access, id, delivery);
                }
            });
            return access;
        });
    }

    private void act(HookAccess access, String id, Delivery delivery) {
        switch (delivery) {
            case Delivery.Said said -> {
                Instant now = clock.instant();
                Instant at = said.saidAt().isAfter(now) ? now : said.saidAt();
                String key = "hook:" + access.keyId() + ":" + id;
                messages.keep(access.estateId(), key, said.group(), said.sender(), said.text(), at);
            }
            case Delivery.Rang rang -> {
                var call = new NoteCall.Heard(
                        rang.line(), rang.rings(), rang.rangAt(), rang.answeredAt(), access.keyId(), rang.callId());
                switch (noteCall.heard(access.estateId(), call)) {
                    case NOTED -> {}
                    case KNOWN -> throw new HookRefused(HttpStatus.CONFLICT, "data.callId was sent before");
                    case FUTURE -> throw new HookRefused(HttpStatus.BAD_REQUEST, "data.rangAt lies in the future");
                    case TOO_OFTEN ->
                        throw new HookRefused(HttpStatus.BAD_REQUEST, "data.rings must be between 0 and 60");
                }
            }
        }
    }
}
