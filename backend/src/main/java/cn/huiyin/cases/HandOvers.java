package cn.huiyin.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How often a case went from one department to another, and who answers for it since that was too often.
 *
 * @param handedAround whether it was handed over as often as the estate allows, and nobody was named since
 * @param answerableId the membership that the director named 首问负责: it answers for the case to its end; null before
 */
@Embeddable
record HandOvers(
        @Column(name = "handovers") int count,
        boolean handedAround,
        @Nullable UUID answerableId) {

    static final HandOvers NONE = new HandOvers(0, false, null);

    HandOvers again(int most) {
        return new HandOvers(count + 1, answerableId == null && count + 1 >= most, answerableId);
    }

    HandOvers answeredForBy(UUID membershipId) {
        return new HandOvers(count, false, membershipId);
    }

    /** Whether only the director may hand it on. */
    boolean directorsAlone() {
        return handedAround || answerableId != null;
    }
}
