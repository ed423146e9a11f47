package cn.huiyin.cases.mail;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.encrypt.TextEncryptor;
import org.springframework.stereotype.Component;

/** Encrypts passwords of mailboxes and secrets of machines with a key that is not in the database. */
@Component
public class Passwords {

    /** Public on purpose: the secret is random and long, a salt of its own would add nothing. */
    private static final String SALT = HexFormat.of().formatHex("huiyin mailbox".getBytes(StandardCharsets.UTF_8));

    private final @Nullable TextEncryptor encryptor;

    Passwords(MailProperties properties) {
        String secret = properties.secret();
        this.encryptor = secret == null || secret.isBlank() ? null : Encryptors.delux(secret, SALT);
    }

    /** Whether whoever runs the service has given a secret. */
    public boolean ready() {
        return encryptor != null;
    }

    public String closed(String password) {
        return encryptor().encrypt(password);
    }

    public String opened(String password) {
        return encryptor().decrypt(password);
    }

    private TextEncryptor encryptor() {
        if (encryptor == null) {
            throw new IllegalStateException("huiyin.mailbox.secret is not set");
        }
        return encryptor;
    }
}
