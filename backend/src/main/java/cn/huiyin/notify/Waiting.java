package cn.huiyin.notify;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that is about to be sent.
 *
 * @param email null where the addressee took their address back meanwhile
 * @param estateName empty for a matter of the company
 * @param reference the case's number; empty where it is about none
 */
record Waiting(
        UUID id,
        MessageKind kind,
        UUID subjectId,
        @Nullable UUID caseId,
        String language,
        @Nullable String secret,
        @Nullable String email,
        String estateName,
        String reference,
        int attempts) {}
