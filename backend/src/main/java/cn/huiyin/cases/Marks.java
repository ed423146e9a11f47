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
        boolean finalReply) {

    static final Marks NONE = new Marks(0, null, false, null, null, false, null, false);

    boolean accepted() {
        return acceptedAt != null;
    }

    Marks explained(Instant at) {
        return new Marks(refusals, at, objected, acceptedAt, doneAt, concealed, repliedAt, finalReply);
    }

    Marks objectedOnce() {
        return new Marks(refusals, explainedAt, true, acceptedAt, doneAt, concealed, repliedAt, finalReply);
    }

    Marks refused() {
        return new Marks(refusals + 1, explainedAt, objected, null, doneAt, concealed, repliedAt, finalReply);
    }

    Marks accepted(Instant at) {
        return new Marks(refusals, explainedAt, objected, at, doneAt, concealed, repliedAt, finalReply);
    }

    Marks done(Instant at, boolean closedOver) {
        return new Marks(
                refusals, explainedAt, objected, acceptedAt, at, concealed || closedOver, repliedAt, finalReply);
    }

    Marks reworked() {
        return new Marks(refusals, explainedAt, objected, acceptedAt, null, concealed, repliedAt, finalReply);
    }

    Marks replied(Instant at, boolean last) {
        return new Marks(refusals, explainedAt, objected, acceptedAt, doneAt, concealed, at, last);
    }

    /** The matter goes on: what was agreed before no longer holds. */
    Marks reopened() {
        return new Marks(refusals, explainedAt, objected, null, doneAt, concealed, repliedAt, false);
    }
}
