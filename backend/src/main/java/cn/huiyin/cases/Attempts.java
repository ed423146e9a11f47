package cn.huiyin.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was tried to reach the person in vain, and how often they were reminded of an open question.
 *
 * @param days on how many different days, in the estate's zone
 */
@Embeddable
record Attempts(
        @Column(name = "contact_attempts") int count,
        @Column(name = "contact_days") int days,
        @Nullable LocalDate lastAttemptOn,
        @Nullable Instant letterSentAt,
        int reminders,
        @Nullable Instant remindedAt) {

    static final Attempts NONE = new Attempts(0, 0, null, null, 0, null);

    Attempts inVain(LocalDate day) {
        return new Attempts(
                count + 1, day.equals(lastAttemptOn) ? days : days + 1, day, letterSentAt, reminders, remindedAt);
    }

    Attempts letterSent(Instant at) {
        return new Attempts(count, days, lastAttemptOn, at, reminders, remindedAt);
    }

    Attempts reminded(Instant at) {
        return new Attempts(count, days, lastAttemptOn, letterSentAt, reminders + 1, at);
    }

    Attempts answered() {
        return new Attempts(count, days, lastAttemptOn, letterSentAt, 0, null);
    }
}
