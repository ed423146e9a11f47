package cn.huiyin.cases;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What triage found.
 *
 * @param valid null until somebody has judged
 * @param category the code of the estate's category, such as {@code leak.bathroom}; null until somebody has chosen
 * @param invalidReason set where it is not valid
 */
@Embeddable
record Judgement(
        @Nullable Boolean valid,
        @Nullable String category,
        @Enumerated(EnumType.STRING) Severity severity,
        @Enumerated(EnumType.STRING) Urgency urgency,
        @Nullable @Enumerated(EnumType.STRING) Responsibility responsibility,
        @Nullable @Enumerated(EnumType.STRING) InvalidReason invalidReason) {

    static Judgement open(@Nullable String category, Urgency urgency) {
        return new Judgement(null, category, Severity.GENERAL, urgency, null, null);
    }

    Judgement invalid(InvalidReason reason) {
        return new Judgement(false, category, severity, urgency, responsibility, reason);
    }

    Judgement major() {
        return new Judgement(valid, category, Severity.MAJOR, urgency, responsibility, invalidReason);
    }

    /** The same facts, valid: an inquiry is answered, or an objection is upheld. */
    Judgement madeValid() {
        return new Judgement(true, category, severity, urgency, responsibility, null);
    }

    /** The same with the category that the works brought to light; null changes nothing. */
    Judgement found(@Nullable String other) {
        return other == null ? this : new Judgement(valid, other, severity, urgency, responsibility, invalidReason);
    }

    boolean isValid() {
        return Boolean.TRUE.equals(valid);
    }
}
