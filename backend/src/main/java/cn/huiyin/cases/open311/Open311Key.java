package cn.huiyin.cases.open311;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key as the director sees it; the key itself is not known to anybody here any more. */
record Open311Key(
        UUID id,
        String name,
        Instant createdAt,
        String createdBy,
        @Nullable Instant revokedAt,
        int requests) {}
