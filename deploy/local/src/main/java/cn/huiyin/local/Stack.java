package cn.huiyin.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All servers of one installation, started together and stopped in the opposite order. */
final class Stack implements AutoCloseable {

    /**
     * What was built before the start.
     *
     * @param keycloak the archive of Keycloak's distribution
     * @param app the runnable jar, or null for the servers alone
     */
    record Built(Path keycloak, @Nullable Path app) {}

    private final Home home;
    private final Ports ports;
    private final Secrets secrets;
    private final Children children;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private volatile boolean closed;

    Stack(Home home, Ports ports) {
        this.home = home;
        this.ports = ports;
        this.children = new Children(home.children());
        this.secrets = Secrets.of(home.secrets());
    }

    /** Ends what an earlier launcher, killed before it could tidy up, has left running in this folder. */
    static void stopLeftovers(Home home) {
        new Children(home.children()).stopLeftovers();
        Database.stopLeftover(home.postgres());
    }

    Ports ports() {
        return ports;
    }

    /** Whether it is being stopped, so that what fails now fails for that reason. */
    boolean stopping() {
        return closed;
    }

    String demoPassword() {
        return secrets.get("DEMO_PASSWORD");
    }

    String secret(String name) {
        return secrets.get(name);
    }

    Tokens tokens() {
        return new Tokens(ports.keycloakUrl());
    }

    DemoLogins logins() {
        return new DemoLogins(ports, tokens(), demoPassword());
    }

    /** Starts PostgreSQL and Keycloak at once, then the app; returns the app's process if there is one. */
    @Nullable
    App start(Built built, Consumer<String> progress) {
        stopLeftovers(home);
        ports.requireFree();
        keep(MailCatcher.start(ports));
        progress.accept("PostgreSQL and Keycloak …");
        CompletableFuture<Void> keycloak = CompletableFuture.runAsync(() -> {
            keep(Keycloak.start(home, ports, secrets, children, built.keycloak()));
            new RealmAddress(ports).refresh(home.folder().resolve("address"), secrets);
        });
        keep(Database.start(home, ports.database(), secrets));
        try {
            keycloak.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Trouble trouble ? trouble : e;
        }
        if (built.app() == null) {
            return null;
        }
        progress.accept("The app …");
        App app = App.start(home, ports, secrets, children, built.app());
        keep(app);
        return app;
    }

    private synchronized void keep(AutoCloseable server) {
        running.push(server);
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                System.err.println("While stopping: " + e.getMessage());
            }
        }
        children.stopLeftovers();
    }
}
