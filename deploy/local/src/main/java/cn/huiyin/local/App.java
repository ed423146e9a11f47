package cn.huiyin.local;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The product itself: its runnable jar with the production bundle, in a process of its own. */
final class App implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process process;

    private App(Process process) {
        this.process = process;
    }

    static App start(Home home, Ports ports, Secrets secrets, Children children, Path jar) {
        Path log = home.log("app");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-jar",
                jar.toString());
        Process process = children.start(command, environment(home, ports, secrets), log);
        App app = new App(process);
        Wait.until("The app", process, log, PATIENCE, ports.appUrl() + "/actuator/health");
        return app;
    }

    /** The runnable jar that the build has made. */
    static Path jar(Path root) {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(root.resolve("frontend/target"), "*-app.jar")) {
            for (Path jar : jars) {
                return jar;
            }
        } catch (IOException e) {
            throw new Trouble("The app was not built: " + root.resolve("frontend/target") + " is missing.", e);
        }
        throw new Trouble("The app was not built: no runnable jar in " + root.resolve("frontend/target") + ".");
    }

    private static Map<String, String> environment(Home home, Ports ports, Secrets secrets) {
        return Map.ofEntries(
                Map.entry("SERVER_PORT", Integer.toString(ports.app())),
                Map.entry("SERVER_ADDRESS", "127.0.0.1"),
                Map.entry("HUIYIN_PUBLICURL", ports.appUrl()),
                Map.entry("HUIYIN_MAIL_FROM", "huiyin@huiyin.example"),
                Map.entry("HUIYIN_IDENTITY_PROVISIONING_SERVER", ports.keycloakUrl()),
                Map.entry("HUIYIN_DATABASE_URL", ports.jdbcUrl()),
                Map.entry("HUIYIN_MIGRATOR_PASSWORD", secrets.get("MIGRATOR_PASSWORD")),
                Map.entry("HUIYIN_RUNTIME_PASSWORD", secrets.get("RUNTIME_PASSWORD")),
                Map.entry("HUIYIN_JOBS_PASSWORD", secrets.get("JOBS_PASSWORD")),
                Map.entry("HUIYIN_BOARD_PASSWORD", secrets.get("BOARD_PASSWORD")),
                Map.entry("HUIYIN_ISSUER", ports.issuer()),
                Map.entry("HUIYIN_WEB_SECRET", secrets.get("HUIYIN_WEB_SECRET")),
                Map.entry("HUIYIN_IDENTITY_PROVISIONING_CLIENTSECRET", secrets.get("HUIYIN_PROVISIONING_SECRET")),
                Map.entry("HUIYIN_MAILBOX_SECRET", secrets.get("HUIYIN_MAILBOX_SECRET")),
                Map.entry("HUIYIN_UPLOADS", home.uploads().toString()),
                Map.entry("SPRING_MAIL_HOST", "localhost"),
                Map.entry("SPRING_MAIL_PORT", Integer.toString(ports.smtp())));
    }

    /** Waits for the end of the process; the exit code is the app's. */
    int await() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        Children.stop(process.toHandle());
    }
}
