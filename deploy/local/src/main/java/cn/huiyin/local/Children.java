package cn.huiyin.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * The processes that this launcher starts, and no others.
 *
 * <p>Each is noted in a file with the instant of its start, so that what outlived a killed launcher is known again at the
 * next start and a process that merely got the same number is left alone.
 */
final class Children {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path register;

    Children(Path register) {
        this.register = register;
    }

    Process start(List<String> command, Map<String, String> environment, Path log) {
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            Files.writeString(
                    register,
                    process.pid() + " " + started(process.toHandle()) + System.lineSeparator(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            return process;
        } catch (IOException e) {
            throw new Trouble("Cannot start " + command.getFirst() + ": " + e.getMessage(), e);
        }
    }

    /** Ends what an earlier launcher, killed before it could tidy up, has left running. */
    void stopLeftovers() {
        try {
            if (Files.exists(register)) {
                for (String line : Files.readAllLines(register)) {
                    String[] parts = line.split(" ", -1);
                    ProcessHandle.of(Long.parseLong(parts[0]))
                            .filter(handle -> started(handle) == Long.parseLong(parts[1]))
                            .ifPresent(Children::stop);
                }
                Files.delete(register);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks the process and those it started to end, and ends them when they do not within 20 seconds. */
    static void stop(ProcessHandle handle) {
        List<ProcessHandle> family =
                Stream.concat(handle.descendants(), Stream.of(handle)).toList();
        family.forEach(ProcessHandle::destroy);
        for (ProcessHandle each : family) {
            try {
                each.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException e) {
                each.destroyForcibly();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                each.destroyForcibly();
            }
        }
    }

    private static long started(ProcessHandle handle) {
        return handle.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
