package cn.huiyin.local;

import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One stack at a time for all tests of this module: the real Keycloak, PostgreSQL and the production bundle. */
final class TestStack {

    private static @Nullable Stack running;
    private static boolean withDemo;
    private static @Nullable FileLock lock;

    private TestStack() {}

    /** Empty at first; it starts when the first test asks and stops with the tests' own process. */
    static Stack get() {
        return get(false);
    }

    /** With the demo company in it. */
    static Stack filled() {
        return get(true);
    }

    private static synchronized Stack get(boolean demo) {
        if (running != null && withDemo != demo) {
            running.close();
            running = null;
        }
        if (running == null) {
            Path root = root();
            Home home = new Home(root.resolve("deploy/local/target/stack"));
            Stack.stopLeftovers(home);
            home.clear();
            if (lock == null) {
                lock = home.claim();
            }
            Stack stack = new Stack(home, FreePorts.any());
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
            stack.start(
                    new Stack.Built(root.resolve("deploy/local/target/keycloak.tar.gz"), App.jar(root)),
                    System.out::println);
            if (demo) {
                new DemoCompany(stack.logins(), System.out::println).fill();
            }
            running = stack;
            withDemo = demo;
        }
        return running;
    }

    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("deploy/keycloak"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
