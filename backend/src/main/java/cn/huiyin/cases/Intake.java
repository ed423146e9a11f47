package cn.huiyin.cases;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How and when a matter came to the office; never changed afterwards.
 *
 * @param happenedAt when the matter itself happened, null where nobody said so
 * @param receivedAt when the office was told: every clock starts here
 * @param takenById the membership that took it in; null where the occupant filed it
 * @param outerNumber the number at the body that forwarded it, or null
 * @param outerDeadline the deadline of that body, or null
 * @param forwarded whether the company or an authority passed it on
 * @param source where a past record came from, or null
 * @param externalId its key there, or null
 */
@Embeddable
record Intake(
        @Enumerated(EnumType.STRING) Channel channel,
        @Nullable Instant happenedAt,
        Instant receivedAt,
        Instant enteredAt,
        @Nullable UUID takenById,
        @Nullable String outerNumber,
        @Nullable Instant outerDeadline,
        boolean forwarded,
        @Nullable String source,
        @Nullable String externalId) {}
