package cn.huiyin.duties;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody is away, and somebody stands in.
 *
 * @param current whether it is so now
 */
public record Absence(
        UUID id,
        UUID membershipId,
        String personName,
        UUID deputyId,
        String deputyName,
        Instant from,
        Instant until,
        boolean current) {}
