package cn.huiyin.cases.hook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA256 over id, time and body, as Standard Webhooks has it. A secret is written {@code whsec_} and base64; the header
 * holds signatures {@code v1,base64}, several with spaces between while a secret is changed.
 */
final class Signature {

    private static final String PREFIX = "whsec_";
    private static final String VERSION = "v1,";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Signature() {}

    static String newSecret() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return PREFIX + Base64.getEncoder().encodeToString(secret);
    }

    /** The signature of a delivery. */
    static String of(String secret, String id, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            byte[] key = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return VERSION + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether one of the signatures in the header is the right one; compared in constant time. */
    static boolean holds(String header, String secret, String id, String timestamp, byte[] body) {
        byte[] right = of(secret, id, timestamp, body).getBytes(StandardCharsets.UTF_8);
        return Stream.of(header.strip().split(" +"))
                .anyMatch(given -> MessageDigest.isEqual(right, given.getBytes(StandardCharsets.UTF_8)));
    }
}
