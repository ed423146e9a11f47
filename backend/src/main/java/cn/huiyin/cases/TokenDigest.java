package cn.huiyin.cases;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;

/** What is kept of the secret token of a link: its digest alone. */
public final class TokenDigest {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{22}");

    private TokenDigest() {}

    /** Whether it looks like a token of ours: 128 random bits in 22 characters. */
    public static boolean isToken(String text) {
        return TOKEN.matcher(text).matches();
    }

    public static byte[] of(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
