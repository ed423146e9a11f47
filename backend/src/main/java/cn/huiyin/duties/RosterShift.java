package cn.huiyin.duties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One person on for one post.
 *
 * @param day the estate's local day on which it begins; it may end on the next
 * @param current whether it is on now
 */
public record RosterShift(
        UUID id,
        LocalDate day,
        RosterPost post,
        UUID membershipId,
        String personName,
        Instant from,
        Instant until,
        boolean current) {}
