package cn.huiyin.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The real Keycloak with the product's realm, in a process of its own. */
final class Keycloak implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process process;

    private Keycloak(Process process) {
        this.process = process;
    }

    static Keycloak start(Home home, Ports ports, Secrets secrets, Children children, Path archive) {
        Path distribution = unpacked(home, archive);
        if (!home.has("realm")) {
            Home.delete(home.keycloak().resolve("data"));
        }
        Path log = home.log("keycloak");
        try {
            Path imports = Files.createDirectories(distribution.resolve("data/import"));
            Files.writeString(
                    imports.resolve("huiyin-realm.json"), new RealmFile().merged(secrets.get("DEMO_PASSWORD")));
        } catch (IOException e) {
            throw new Trouble("Cannot write Keycloak's realm file: " + e.getMessage(), e);
        }
        List<String> command = List.of(
                distribution.resolve("bin/kc.sh").toString(),
                "-Dkc.db-url-path=" + home.keycloak(),
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--hostname=" + ports.keycloakUrl());
        Process process = children.start(command, environment(ports, secrets), log);
        Keycloak keycloak = new Keycloak(process);
        Wait.until("Keycloak", process, log, PATIENCE, ports.issuer() + "/.well-known/openid-configuration");
        // The first answer of the keys is slow, and the app, which asks for them while it starts, has little patience.
        Wait.until("Keycloak", process, log, PATIENCE, ports.issuer() + "/protocol/openid-connect/certs");
        home.mark("realm");
        return keycloak;
    }

    private static Map<String, String> environment(Ports ports, Secrets secrets) {
        return Map.ofEntries(
                Map.entry("JAVA_HOME", System.getProperty("java.home")),
                Map.entry("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m"),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", "admin"),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("KEYCLOAK_ADMIN_PASSWORD")),
                Map.entry("KC_CACHE", "local"),
                Map.entry("HUIYIN_BASE_URL", ports.appUrl()),
                Map.entry("HUIYIN_WEB_SECRET", secrets.get("HUIYIN_WEB_SECRET")),
                Map.entry("HUIYIN_PROVISIONING_SECRET", secrets.get("HUIYIN_PROVISIONING_SECRET")),
                Map.entry("HUIYIN_SMTP_HOST", "localhost"),
                Map.entry("HUIYIN_SMTP_PORT", Integer.toString(ports.smtp())),
                Map.entry("HUIYIN_MAIL_FROM", "huiyin@huiyin.example"));
    }

    /** Unpacks the archive once; an unpacking that was interrupted is begun again. */
    private static Path unpacked(Home home, Path archive) {
        if (!Files.isRegularFile(archive)) {
            throw new Trouble("Keycloak's archive is missing at " + archive + ". Run deploy/local/run to fetch it.");
        }
        Path folder = home.keycloak().resolve("server");
        Path done = folder.resolve("unpacked");
        try {
            if (!Files.exists(done) || !Files.readString(done).equals(Long.toString(Files.size(archive)))) {
                Home.delete(folder);
                Files.createDirectories(folder);
                Process tar = new ProcessBuilder(
                                "tar", "-xzf", archive.toString(), "-C", folder.toString(), "--strip-components=1")
                        .inheritIO()
                        .start();
                if (tar.waitFor() != 0) {
                    throw new Trouble("Keycloak's archive " + archive + " is broken. Delete it and start again.");
                }
                Files.writeString(done, Long.toString(Files.size(archive)));
            }
            return folder;
        } catch (IOException e) {
            throw new Trouble("Cannot unpack Keycloak: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while unpacking Keycloak.", e);
        }
    }

    @Override
    public void close() {
        Children.stop(process.toHandle());
    }
}
