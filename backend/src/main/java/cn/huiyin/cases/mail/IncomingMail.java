package cn.huiyin.cases.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;

/**
 * A mail as it was read.
 *
 * @param key tells the same mail again, even when the server has numbered its mails anew
 * @param reason why it is set aside at once, null where somebody should look at it
 * @param raw the whole of it, null where it cannot be kept
 */
record IncomingMail(
        String key,
        Instant receivedAt,
        String senderName,
        String senderAddress,
        String subject,
        String body,
        int attachmentCount,
        @Nullable LetterReason reason,
        @Nullable ByteArrayResource raw) {}
