package cn.huiyin.local;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/** Passwords of one installation: drawn at first start, kept in a file that only the owner reads. */
final class Secrets {

    private static final List<String> NAMES = List.of(
            "MIGRATOR_PASSWORD",
            "RUNTIME_PASSWORD",
            "JOBS_PASSWORD",
            "BOARD_PASSWORD",
            "HUIYIN_WEB_SECRET",
            "HUIYIN_PROVISIONING_SECRET",
            "HUIYIN_MAILBOX_SECRET",
            "KEYCLOAK_ADMIN_PASSWORD",
            "DEMO_PASSWORD");

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    static Secrets of(Path file) {
        Properties values = new Properties();
        try {
            if (Files.exists(file)) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    values.load(reader);
                }
            }
            if (draw(values)) {
                Path draft = Files.createTempFile(
                        file.getParent(),
                        "secrets",
                        "",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                try (Writer writer = Files.newBufferedWriter(draft)) {
                    values.store(writer, "Passwords of this local installation");
                }
                Files.move(draft, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Secrets(values);
    }

    String get(String name) {
        return values.getProperty(name);
    }

    private static boolean draw(Properties values) {
        SecureRandom random = new SecureRandom();
        boolean drawn = false;
        for (String name : NAMES) {
            if (!values.containsKey(name)) {
                byte[] bytes = new byte["DEMO_PASSWORD".equals(name) ? 6 : 18];
                random.nextBytes(bytes);
                values.setProperty(name, Base64.getUrlEncoder().encodeToString(bytes));
                drawn = true;
            }
        }
        return drawn;
    }
}
