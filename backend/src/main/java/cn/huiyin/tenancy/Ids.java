package cn.huiyin.tenancy;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Makes ids and random tokens: ids are sorted by time and stay inside, tokens tell nothing and go into addresses. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final int TOKEN_BYTES = 16;

    private Ids() {}

    /** A new UUID of version 7. */
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /** A new random token of 128 bits, in 22 characters that may stand in an address. */
    public static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
