package cn.huiyin.cases.node;

import cn.huiyin.cases.CrewOrderState;
import java.time.Instant;
import java.util.UUID;

/** An order by link as staff see it; its token is not known to anybody any more. */
public record CrewOrderNode(
        UUID id,
        String firm,
        String fault,
        boolean contactPassed,
        Instant handedOutAt,
        String handedOutBy,
        Instant expiresAt,
        CrewOrderState state) {}
