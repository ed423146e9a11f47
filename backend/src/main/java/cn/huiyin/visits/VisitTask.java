package cn.huiyin.visits;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A visit that is due.
 *
 * @param attempts in vain so far
 * @param methods by which a visit counts
 * @param handledByCaller whether the caller had a hand in the case
 * @param hours when people of the estate may be rung or called on
 * @param handedOver whether the company's call centre has it
 */
public record VisitTask(
        UUID dutyId,
        UUID caseId,
        Instant dueAt,
        int attempts,
        List<VisitMethod> methods,
        boolean handledByCaller,
        boolean handedOver,
        VisitHours hours) {}
