package cn.huiyin.cases.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An estate's mailbox as it was set.
 *
 * @param password encrypted
 * @param uidValidity the server's own era of its numbers, null before the first reading
 * @param lastUid the number up to which was read in that era
 * @param trouble what was wrong at the last reading, null where nothing was
 */
record Mailbox(
        UUID id,
        UUID estateId,
        String host,
        int port,
        MailSecurity security,
        String username,
        String password,
        @Nullable Long uidValidity,
        long lastUid,
        @Nullable Instant polledAt,
        @Nullable MailboxTrouble trouble) {}
