package cn.huiyin.notify;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to be put into the outbox.
 *
 * @param estateId null for a matter of the company
 * @param about what makes the event one of its own: the same event told twice makes one message
 * @param caseId null where it is about no case
 * @param availableAt nobody sees it before; null for at once
 * @param secret told once and kept nowhere else; null where there is none
 */
record NewMessage(
        MessageKind kind,
        @Nullable UUID estateId,
        UUID about,
        UUID subjectId,
        @Nullable UUID caseId,
        Addressee addressee,
        @Nullable Instant availableAt,
        @Nullable String secret) {

    static NewMessage of(
            MessageKind kind, UUID estateId, UUID about, UUID subjectId, @Nullable UUID caseId, Addressee to) {
        return new NewMessage(kind, estateId, about, subjectId, caseId, to, null, null);
    }

    NewMessage from(@Nullable Instant at) {
        return new NewMessage(kind, estateId, about, subjectId, caseId, addressee, at, secret);
    }

    NewMessage with(@Nullable String told) {
        return new NewMessage(kind, estateId, about, subjectId, caseId, addressee, availableAt, told);
    }

    String eventKey() {
        return kind + "/" + about + "/" + addressee.key();
    }
}
