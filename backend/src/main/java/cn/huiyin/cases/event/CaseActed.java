package cn.huiyin.cases.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act was done on a case; published for every act beside the more telling events.
 *
 * @param act the name of the act in the case's course, such as {@code OFFER}
 * @param occupantId whom the case concerns, or null
 * @param departmentId who handles it, or null
 * @param assigneeId the membership that has the order, or null
 * @param actorId the membership that acted; null for an occupant and for the system
 */
public record CaseActed(
        UUID companyId,
        UUID estateId,
        UUID caseId,
        String act,
        @Nullable UUID occupantId,
        @Nullable UUID departmentId,
        @Nullable UUID assigneeId,
        @Nullable UUID actorId) {}
