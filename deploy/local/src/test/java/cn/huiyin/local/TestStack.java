package cn.huiyin.local;

import java.nio.file.Files;
import java.nio.file.Path;

/** One stack for all tests of this module: the real Keycloak, PostgreSQL and the production bundle, empty at first. */
final class TestStack {

    private static Stack running;

    private TestStack() {}

    /** Starts it when the first test asks; it stops with the tests' own process. */
    static synchronized Stack get() {
        if (running == null) {
            Path root = root();
            Home home = new Home(root.resolve("deploy/local/target/stack"));
            new Children(home.children()).stopLeftovers();
            home.clear();
            home.claim();
            Stack stack = new Stack(home, FreePorts.any());
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
            stack.start(
                    new Stack.Built(root.resolve("deploy/local/target/keycloak.tar.gz"), App.jar(root)),
                    System.out::println);
            running = stack;
        }
        return running;
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("deploy/keycloak"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
