package cn.huiyin.cases.mail;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** Makes of a message what the office reads; one that is broken or too large is kept by its envelope alone. */
@Component
class MailReader {

    private static final int LONGEST = 20_000;
    private static final int LINE = 300;

    private final MailProperties properties;
    private final Clock clock;

    MailReader(MailProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    /** Reads a message that has this number in an inbox. */
    IncomingMail read(String inbox, long uid, Message message) {
        Envelope envelope = Envelope.of(message, inbox + "/" + uid, clock);
        try {
            LetterReason reason = MachineMade.reason(message);
            if (message.getSize() > properties.largest()) {
                return envelope.mail("", 0, LetterReason.TOO_LARGE, null);
            }
            MailText text = MailText.of(message);
            return envelope.mail(cut(text.words(), LONGEST), text.files().size(), reason, raw(message));
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            return envelope.mail("", 0, LetterReason.UNREADABLE, null);
        }
    }

    private static ByteArrayResource raw(Message message) throws MessagingException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return new ByteArrayResource(bytes.toByteArray());
    }

    private static String cut(String text, int longest) {
        // PostgreSQL keeps no zero bytes, and a mail may hold them.
        String clean = text.replace("\0", "");
        return clean.length() <= longest ? clean : clean.substring(0, longest - 1) + "…";
    }

    /** Who sent it, when and about what: as much of it as can be read. */
    private record Envelope(String key, Instant receivedAt, String name, String address, String subject) {

        static Envelope of(Message message, String fallback, Clock clock) {
            String id = attempt(() -> first(message.getHeader("Message-ID")));
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            Date arrived = attempt(message::getReceivedDate);
            InternetAddress from = attempt(() -> sender(message.getFrom()));
            String subject = attempt(message::getSubject);
            return new Envelope(
                    sha256(id == null ? fallback : id),
                    arrived == null || arrived.toInstant().isAfter(now) ? now : arrived.toInstant(),
                    cut(from == null || from.getPersonal() == null ? "" : from.getPersonal(), LINE),
                    cut(from == null || from.getAddress() == null ? "" : from.getAddress(), LINE),
                    cut(subject == null ? "" : subject, LINE));
        }

        IncomingMail mail(String body, int files, @Nullable LetterReason reason, @Nullable ByteArrayResource raw) {
            return new IncomingMail(key, receivedAt, name, address, subject, body, files, reason, raw);
        }

        private static @Nullable InternetAddress sender(Address @Nullable [] from) {
            return from != null && from.length > 0 && from[0] instanceof InternetAddress address ? address : null;
        }

        private static @Nullable String first(String @Nullable [] values) {
            return values == null || values.length == 0 ? null : values[0];
        }
    }

    @FunctionalInterface
    private interface Attempt<T> {
        @Nullable
        T get() throws MessagingException;
    }

    private static <T> @Nullable T attempt(Attempt<T> attempt) {
        try {
            return attempt.get();
        } catch (MessagingException | RuntimeException unreadable) {
            return null;
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
