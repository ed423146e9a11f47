package cn.huiyin.cases.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit found the matter unsolved, or the occupant dissatisfied: the case reopens. Published by whoever visits, in the
 * transaction of the visit; told twice it does no harm.
 *
 * @param visitorId the membership that visited; null for the occupant
 */
public record MatterUnsolved(
        UUID companyId,
        UUID estateId,
        UUID caseId,
        Instant at,
        @Nullable UUID visitorId) {}
