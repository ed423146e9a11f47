package cn.huiyin.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTests {

    @TempDir
    private Path folder;

    @Test
    void stopsWhatAKilledLauncherLeftRunning() {
        Process left = new Children(folder.resolve("children"))
                .start(List.of("sleep", "600"), Map.of(), folder.resolve("log"));

        new Children(folder.resolve("children")).stopLeftovers();

        assertThat(left.isAlive()).isFalse();
    }

    @Test
    void leavesAProcessAloneThatMerelyGotTheSameNumber() throws IOException {
        Process stranger = new ProcessBuilder("sleep", "600").start();
        Files.writeString(folder.resolve("children"), stranger.pid() + " 12345\n");

        new Children(folder.resolve("children")).stopLeftovers();

        assertThat(stranger.isAlive()).isTrue();
        stranger.destroy();
    }
}
