package cn.huiyin.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTests {

    @TempDir
    private Path folder;

    @Test
    void areDrawnOnceAndKept() {
        Path file = folder.resolve("secrets.properties");

        String first = Secrets.of(file).get("RUNTIME_PASSWORD");

        assertThat(first).hasSize(24);
        assertThat(Secrets.of(file).get("RUNTIME_PASSWORD")).isEqualTo(first);
        assertThat(Secrets.of(folder.resolve("other.properties")).get("RUNTIME_PASSWORD"))
                .isNotEqualTo(first);
    }

    @Test
    void areReadByTheOwnerAlone() throws IOException {
        Path file = folder.resolve("secrets.properties");

        Secrets.of(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
