package cn.huiyin.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The legal side of a case.
 *
 * @param needed whether a review must be recorded before a solution is offered, by the settings in force when it was marked
 * @param matter why law is involved, as somebody marked it; null where nobody did
 * @param claim how much is claimed, in yuan; null where unknown
 * @param reviewedAt when the last review that still holds was made
 */
@Embeddable
record Legal(
        @Column(name = "legal_needed") boolean needed,

        @Nullable @Enumerated(EnumType.STRING) @Column(name = "legal_matter")
        LegalMatter matter,

        @Nullable @Column(name = "legal_claim") Integer claim,
        @Nullable @Column(name = "legal_reviewed_at") Instant reviewedAt,

        @Nullable @Enumerated(EnumType.STRING) @Column(name = "legal_result")
        LegalResult result) {

    static final Legal NONE = new Legal(false, null, null, null, null);

    /** Somebody says why law is involved; a review of something else no longer holds. */
    Legal marked(LegalMatter next, @Nullable Integer claimed) {
        LegalMatter now = next == LegalMatter.NONE ? null : next;
        boolean same = now == matter;
        return new Legal(needed, now, claimed, same ? reviewedAt : null, same ? result : null);
    }

    Legal need(boolean asked) {
        return new Legal(asked, matter, claim, reviewedAt, result);
    }

    Legal reviewed(Instant at, LegalResult found) {
        return new Legal(needed, matter, claim, at, found);
    }

    /** Why no solution may be offered yet, or null. */
    @Nullable
    Refusal unreviewed() {
        if (result == LegalResult.OBJECTION) {
            return new Refusal("", "case.offer.legal-objection");
        }
        return needed && reviewedAt == null ? new Refusal("", "case.offer.legal-review-missing") : null;
    }
}
