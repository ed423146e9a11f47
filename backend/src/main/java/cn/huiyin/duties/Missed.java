package cn.huiyin.duties;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open duty at which the job has to look.
 *
 * @param escalation the level that was told last, 0 for none
 * @param toldAt when that level's turn came; null for none
 */
record Missed(
        UUID id,
        String role,
        @Nullable String department,
        UUID versionId,
        Instant dueAt,
        boolean urgent,
        int escalation,
        @Nullable Instant toldAt) {}
