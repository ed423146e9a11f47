package cn.huiyin.noticeboard.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act was done on an outcome; published in its transaction.
 *
 * @param occupantId whom the case concerns and who reads the outcome first; null where nobody signed
 * @param act {@code DRAFT}, {@code EDIT}, {@code RESOLVE}, {@code SEND}, {@code OBJECT}, {@code APPROVE}, {@code PUBLISH} or
 *     {@code WITHDRAW}
 * @param actorId the membership that acted; null for the system
 */
public record OutcomeActed(
        UUID companyId,
        UUID estateId,
        UUID outcomeId,
        UUID caseId,
        @Nullable UUID occupantId,
        String act,
        @Nullable UUID actorId) {}
