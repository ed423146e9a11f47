package cn.huiyin.identity;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Salted, slow hashes of PINs: what is stored does not tell them. */
final class Pins {

    private static final Pattern FORM = Pattern.compile("\\d{6,12}");
    private static final int ROUNDS = 210_000;
    private static final int BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Pins() {}

    /** Six to twelve digits that are not all the same. */
    static boolean isFit(String pin) {
        return FORM.matcher(pin).matches() && pin.chars().distinct().count() > 2;
    }

    static byte[] salt() {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return salt;
    }

    static byte[] hash(String pin, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(pin.toCharArray(), salt, ROUNDS, BITS))
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Salt and hash are in hexadecimal digits. */
    static boolean fits(String pin, String salt, String hash) {
        HexFormat hex = HexFormat.of();
        return MessageDigest.isEqual(hash(pin, hex.parseHex(salt)), hex.parseHex(hash));
    }
}
