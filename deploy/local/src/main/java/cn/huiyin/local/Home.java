package cn.huiyin.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The folder in which one installation keeps its data between runs.
 *
 * @param folder usually {@code .data} at the top of the checkout; tests use one of their own
 */
record Home(Path folder) {

    Path postgres() {
        return folder.resolve("postgres");
    }

    Path keycloak() {
        return folder.resolve("keycloak");
    }

    Path uploads() {
        return folder.resolve("uploads");
    }

    Path secrets() {
        return folder.resolve("secrets.properties");
    }

    Path children() {
        return folder.resolve("children");
    }

    /** Says that a step was finished, so that an interrupted one is begun again. */
    Path marker(String step) {
        return folder.resolve(step + ".done");
    }

    Path log(String server) {
        return folder.resolve("logs").resolve(server + ".log");
    }

    /** Holds this folder for one launcher until the process ends. */
    FileLock claim() {
        try {
            Files.createDirectories(folder.resolve("logs"));
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new Trouble("Huiyin already runs from this checkout. Stop it with Ctrl-C in its terminal first.");
            }
            return lock;
        } catch (IOException e) {
            throw new Trouble("Cannot write to " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Throws away the servers' data; what was downloaded stays. */
    void clear() {
        delete(postgres());
        delete(keycloak().resolve("data"));
        delete(uploads());
        delete(secrets());
        delete(marker("postgres"));
        delete(marker("realm"));
        delete(marker("demo-begun"));
        delete(marker("demo"));
    }

    static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void mark(String step) {
        try {
            Files.writeString(marker(step), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String step) {
        return Files.exists(marker(step));
    }
}
