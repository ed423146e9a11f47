package cn.huiyin.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A procedure that exists nowhere, with ids and conditions of its own: what it asks for must happen all the same. */
final class Invented {

    static final String TEMPLATE = read();

    private Invented() {}

    private static String read() {
        try (InputStream file = Invented.class.getResourceAsStream("/templates/lantern.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
