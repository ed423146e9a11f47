package cn.huiyin.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** An embedded PostgreSQL whose data outlives the run and survives a crash. */
final class Database implements AutoCloseable {

    private final EmbeddedPostgres server;

    private Database(EmbeddedPostgres server) {
        this.server = server;
    }

    static Database start(Home home, int port, Secrets secrets) {
        if (!home.has("postgres")) {
            Home.delete(home.postgres());
        }
        try {
            Path log = home.log("postgres");
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(home.postgres())
                    .setCleanDataDirectory(false)
                    // The stack ends it, after the app that talks to it.
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(
                            home.folder().resolve("binaries").toFile())
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "60")
                    .setPGStartupWait(Duration.ofSeconds(90))
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            Database database = new Database(server);
            database.prepare(secrets);
            home.mark("postgres");
            return database;
        } catch (IOException | SQLException e) {
            throw new Trouble("PostgreSQL did not start; see " + home.log("postgres") + ". " + e.getMessage(), e);
        } catch (IllegalStateException e) {
            throw new Trouble(
                    "PostgreSQL did not start; see " + home.log("postgres") + ". Its last lines:\n"
                            + Wait.tail(home.log("postgres"))
                            + "\nWhere it refuses to run as root, start deploy/local/run as another user.",
                    e);
        }
    }

    /** Runs the roles' SQL and refuses to go on with a server that could lose what it confirmed. */
    private void prepare(Secrets secrets) throws SQLException, IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String setting : List.of("fsync", "synchronous_commit")) {
                try (ResultSet row = statement.executeQuery("show " + setting)) {
                    if (!row.next() || !"on".equals(row.getString(1))) {
                        throw new Trouble(
                                "PostgreSQL runs with " + setting + " switched off; its data would not be safe.");
                    }
                }
            }
            String sql = roles();
            for (String role : List.of("MIGRATOR", "RUNTIME", "JOBS", "BOARD")) {
                String name = role + "_PASSWORD";
                sql = sql.replace("${" + name + "}", secrets.get(name));
            }
            statement.execute(sql);
        }
    }

    private static String roles() throws IOException {
        try (InputStream file = Database.class.getResourceAsStream("/db/roles.sql")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Ends a server that still holds this data folder because its launcher was killed. */
    static void stopLeftover(Path data) {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            ProcessHandle.of(Long.parseLong(
                            Files.readAllLines(pidFile).getFirst().strip()))
                    .filter(handle -> handle.info().command().orElse("").endsWith("postgres"))
                    .ifPresent(Children::stop);
        } catch (IOException e) {
            throw new Trouble("Cannot read " + pidFile + ".", e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new Trouble("PostgreSQL did not stop: " + e.getMessage(), e);
        }
    }
}
