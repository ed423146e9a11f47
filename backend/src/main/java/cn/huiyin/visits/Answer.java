package cn.huiyin.visits;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What became of a visit or an attempt, and what was said.
 *
 * @param satisfaction 1 to 5; null where none was told
 * @param note in the words of the one who entered it
 */
@Embeddable
record Answer(
        @Enumerated(EnumType.STRING) VisitMethod method,
        @Enumerated(EnumType.STRING) VisitResult result,
        @Nullable Integer satisfaction,
        @Nullable String note) {

    /** Satisfaction from which downward somebody is dissatisfied. */
    static final int DISSATISFIED = 2;

    /** Whether a person spoke with the occupant and was answered. */
    boolean reached() {
        return method.byPerson() && result.answered();
    }

    /** Whether the occupant says that the matter is not solved, or is dissatisfied. */
    boolean unhappy() {
        return result == VisitResult.UNSOLVED || (satisfaction != null && satisfaction <= DISSATISFIED);
    }
}
