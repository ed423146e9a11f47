package cn.huiyin.cases;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The digests that chain a timeline: SHA-256 over a salt, the previous digest and each field, every one led by its length,
 * so that no two different entries give the same bytes.
 */
final class Digests {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    private final MessageDigest digest = sha256();

    private Digests() {}

    static byte[] salt() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return salt;
    }

    static byte[] ofText(byte[] salt, String words) {
        return new Digests().add(salt).add(words).digest.digest();
    }

    /** The digest of an entry that follows the given one. */
    static byte[] ofEntry(UUID companyId, byte[] previous, TimelineEntry entry) {
        Digests digests = new Digests()
                .add(entry.salt())
                .add(previous)
                .add(companyId)
                .add(entry.caseId())
                .add(entry.id())
                .add(Integer.toString(entry.sequence()))
                .add(entry.act().name())
                .add(entry.happenedAt())
                .add(entry.enteredAt())
                .add(entry.actor().id())
                .add(entry.actor().role())
                .add(entry.actor().enteredById())
                .add(entry.audience())
                .add(Integer.toString(entry.facts().size()));
        entry.facts().forEach((name, value) -> digests.add(name).add(value));
        return digests.add(entry.textDigest()).digest.digest();
    }

    private Digests add(@Nullable Object value) {
        return add(value == null ? null : value.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Digests add(Instant instant) {
        return add((Object) instant.truncatedTo(ChronoUnit.MICROS));
    }

    private Digests add(byte @Nullable [] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(bytes == null ? -1 : bytes.length)
                .flip());
        if (bytes != null) {
            digest.update(bytes);
        }
        return this;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
