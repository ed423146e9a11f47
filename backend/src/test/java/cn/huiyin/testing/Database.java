package cn.huiyin.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;

/** One real PostgreSQL a test run; each context gets a clone of the migrated template. */
public final class Database {

    /** The password of every role: the server lives as long as the test run. */
    public static final String PASSWORD = "test";

    private static final String TEMPLATE = "huiyin_template";
    private static final AtomicInteger CLONES = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    private Database() {}

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .start();
            execute(server, "postgres", "create database " + TEMPLATE);
            String roles = new String(
                            Database.class.getResourceAsStream("/db/roles.sql").readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("\\$\\{[A-Z]+_PASSWORD}", PASSWORD);
            execute(server, TEMPLATE, roles);
            migrate(url(server, TEMPLATE));
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void migrate(String url) {
        try {
            CommandScope update = new CommandScope(UpdateCommandStep.COMMAND_NAME);
            update.addArgumentValue(DbUrlConnectionArgumentsCommandStep.URL_ARG, url);
            update.addArgumentValue(DbUrlConnectionArgumentsCommandStep.USERNAME_ARG, "huiyin_migrator");
            update.addArgumentValue(DbUrlConnectionArgumentsCommandStep.PASSWORD_ARG, PASSWORD);
            update.addArgumentValue(UpdateCommandStep.CHANGELOG_FILE_ARG, "db/changelog/changelog.yaml");
            update.setOutput(java.io.OutputStream.nullOutputStream());
            update.execute();
        } catch (liquibase.exception.LiquibaseException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The address of a fresh clone of the migrated template. */
    public static synchronized String fresh() {
        String name = "test_" + CLONES.incrementAndGet();
        execute(SERVER, "postgres", "create database " + name + " template " + TEMPLATE);
        execute(
                SERVER,
                name,
                "grant connect on database " + name + " to huiyin_migrator, huiyin_runtime, huiyin_jobs, huiyin_board");
        return url(SERVER, name);
    }

    /** The address of an empty database that the migrator owns. */
    public static synchronized String empty() {
        String name = "test_" + CLONES.incrementAndGet();
        execute(SERVER, "postgres", "create database " + name + " owner huiyin_migrator");
        execute(SERVER, name, "alter schema public owner to huiyin_migrator; grant usage on schema public to public");
        return url(SERVER, name);
    }

    /** A connection of one of the product's roles, or of the superuser {@code postgres}. */
    public static Connection connect(String url, String role) {
        try {
            return DriverManager.getConnection(url, role, PASSWORD);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The properties by which the application finds a database. */
    public static Map<String, Object> properties(String url) {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.password", PASSWORD,
                "spring.liquibase.url", url,
                "spring.liquibase.password", PASSWORD,
                "huiyin.jobs.datasource.url", url,
                "huiyin.jobs.datasource.password", PASSWORD,
                "huiyin.board.datasource.url", url,
                "huiyin.board.datasource.password", PASSWORD);
    }

    private static String url(EmbeddedPostgres server, String name) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + name;
    }

    private static void execute(EmbeddedPostgres server, String database, String sql) {
        try (Connection connection = server.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
