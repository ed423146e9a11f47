package cn.huiyin.duties;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round as it is read.
 *
 * @param found findings of a patrol, letters of the box
 */
public record Round(
        UUID id,
        RoundKind kind,
        Instant happenedAt,
        Instant enteredAt,
        String personName,
        int found,
        @Nullable String note) {}
