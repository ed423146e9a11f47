package cn.huiyin.cases.hook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key as the director sees it: never its secret. */
record HookKey(
        UUID id,
        String name,
        HookPurpose purpose,
        Instant createdAt,
        String createdBy,
        @Nullable Instant revokedAt,
        int deliveries) {}
