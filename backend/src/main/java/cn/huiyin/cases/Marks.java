package cn.huiyin.cases;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the acts so far left on a case.
 *
 * @param refusals how many solutions the complainant refused
 * @param explainedAt when an invalid matter was explained
 * @param objected whether the one objection was used
 * @param concealed whether a wall, floor or ceiling was closed over the works
 * @param repliedAt when the matter was handled: the final reply, or the sign-off
 * @param evidence how many photos and papers the investigation brought
 * @param finalReply whether that reply was the director's last word, without agreement
 */
@Embeddable
record Marks(
        int refusals,
        @Nullable Instant explainedAt,
        boolean objected,
        @Nullable Instant acceptedAt,
        @Nullable Instant doneAt,
        boolean concealed,
        @Nullable Instant repliedAt,
        boolean finalReply,
        int evidence) {

    static final Marks NONE = new Marks(0, null, false, null, null, false, null, false, 0);

    boolean accepted() {
        return acceptedAt != null;
    }

    /** Whether nobody is asked any more for their acceptance of what was replied. */
    boolean isSettled() {
        return accepted() || finalReply;
    }

    Marks explained(Instant at) {
        return new Marks(refusals, at, objected, acceptedAt, doneAt, concealed, repliedAt, finalReply, evidence);
    }

    Marks objectedOnce() {
        return new Marks(refusals, explainedAt, true, acceptedAt, doneAt, concealed, repliedAt, finalReply, evidence);
    }

    Marks refused() {
        return new Marks(refusals + 1, explainedAt, objected, null, doneAt, concealed, repliedAt, finalReply, evidence);
    }

    Marks accepted(Instant at) {
        return new Marks(refusals, explainedAt, objected, at, doneAt, concealed, repliedAt, finalReply, evidence);
    }

    Marks done(Instant at, boolean closedOver) {
        return new Marks(
                refusals,
                explainedAt,
                objected,
                acceptedAt,
                at,
                concealed || closedOver,
                repliedAt,
                finalReply,
                evidence);
    }

    Marks reworked() {
        return new Marks(refusals, explainedAt, objected, acceptedAt, null, concealed, repliedAt, finalReply, evidence);
    }

    Marks replied(Instant at, boolean last) {
        return new Marks(refusals, explainedAt, objected, acceptedAt, doneAt, concealed, at, last, evidence);
    }

    /** The matter goes on: what was agreed before no longer holds. */
    Marks reopened() {
        return new Marks(refusals, explainedAt, objected, null, doneAt, concealed, repliedAt, false, evidence);
    }

    Marks investigated(int pieces) {
        return new Marks(
                refusals,
                explainedAt,
                objected,
                acceptedAt,
                doneAt,
                concealed,
                repliedAt,
                finalReply,
                evidence + pieces);
    }
}
