package cn.huiyin.local;

import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The one command behind {@code deploy/local/run}. */
public final class LocalStack {

    private LocalStack() {}

    /** Starts everything, says where it is, and waits for Ctrl-C; ends with 1 and a plain message when it cannot. */
    public static void main(String[] arguments) {
        try {
            run(
                    Options.parse(List.of(arguments)),
                    Path.of(System.getProperty("huiyin.root", ".")).toAbsolutePath());
        } catch (Trouble e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void run(Options options, Path root) throws InterruptedException {
        long begin = Long.getLong("huiyin.began", System.currentTimeMillis() / 1000);
        Home home = new Home(root.resolve(".data"));
        try (FileLock lock = home.claim();
                Stack stack = stack(home, options)) {
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
            Path jar = App.jar(root);
            App app = stack.start(
                    new Stack.Built(root.resolve("deploy/local/target/keycloak.tar.gz"), jar), System.out::println);
            if (options.demo() && !home.has("demo")) {
                fill(stack, home);
            }
            System.out.println(summary(stack, home, System.currentTimeMillis() / 1000 - begin));
            if (app == null) {
                Thread.currentThread().join();
            } else if (app.await() != 0 && lock.isValid() && !stack.stopping()) {
                System.err.println(
                        "The app ended; see " + home.log("app") + ". Its last lines:\n" + Wait.tail(home.log("app")));
            }
        } catch (java.io.IOException e) {
            throw new Trouble("Cannot use " + home.folder() + ": " + e.getMessage(), e);
        }
    }

    /** Without its demo company the app still runs; only a filling that was interrupted is begun anew by the next start. */
    private static void fill(Stack stack, Home home) {
        System.out.println("The demo company …");
        home.mark("demo-begun");
        try {
            new DemoCompany(stack.logins(), System.out::println).fill();
            home.mark("demo");
        } catch (Trouble e) {
            if (!stack.stopping()) {
                home.mark("demo");
                System.err.println("The demo company is not complete (--fresh tries again): " + e.getMessage());
            }
        }
    }

    private static Stack stack(Home home, Options options) {
        boolean half = home.has("demo-begun") && !home.has("demo");
        if (half) {
            System.out.println("The first start was interrupted: beginning anew.");
        }
        if (options.fresh() || half) {
            Stack.stopLeftovers(home);
            home.clear();
        }
        return new Stack(home, Ports.from(options.port()));
    }

    private static String summary(Stack stack, Home home, long taken) {
        String people = DemoPerson.all().stream()
                .map(person -> String.format(
                        Locale.ROOT, "    %-20s %-18s %s", person.username(), person.role(), person.name()))
                .collect(Collectors.joining("\n"));
        Ports ports = stack.ports();
        return """

                Huiyin 回音 runs. Started in %d s. Ctrl-C stops all of it.

                  App          %s
                  Mails        %s
                  Keycloak     %s   (admin, %s)
                  PostgreSQL   %s
                  Logs         %s

                  Demo log-ins, all with the password  %s
                %s

                  A bearer token: deploy/local/token desk
                """.formatted(
                        taken,
                        ports.appUrl(),
                        ports.mailUrl(),
                        ports.keycloakUrl(),
                        "password in " + home.secrets(),
                        ports.jdbcUrl(),
                        home.folder().resolve("logs"),
                        stack.demoPassword(),
                        people);
    }
}
