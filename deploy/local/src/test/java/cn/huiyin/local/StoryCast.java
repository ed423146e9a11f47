package cn.huiyin.local;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Those who act in the story, each at a browser of their own; a picture is kept of what they see. */
final class StoryCast implements AutoCloseable {

    private final Stack stack;
    private final Browsers browsers = new Browsers();
    private final Browser browser = browsers.chromium();
    private final Map<String, Guest> people = new LinkedHashMap<>();
    private int step;

    StoryCast(Stack stack) {
        this.stack = stack;
        try {
            Files.createDirectories(Path.of("target/story"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stack stack() {
        return stack;
    }

    /** One step of the story; where it fails, everybody's screen is kept. */
    void step(String what, Runnable act) {
        step++;
        System.out.println("  " + step + ". " + what);
        try {
            act.run();
        } catch (RuntimeException | AssertionError e) {
            List.copyOf(people.keySet()).forEach(username -> shot(username, "FAILED"));
            throw e;
        }
    }

    /** The person, logged in; occupants hold a phone. */
    Guest person(String username) {
        return people.computeIfAbsent(username, name -> {
            String url = stack.ports().appUrl();
            Guest guest = name.startsWith("occupant") ? Guest.onPhone(browser, url) : Guest.atDesk(browser, url);
            return guest.logIn(name, stack.demoPassword());
        });
    }

    /** Somebody with a phone who does not log in. */
    Guest anyone() {
        return people.computeIfAbsent(
                "anyone", name -> Guest.onPhone(browser, stack.ports().appUrl()));
    }

    Guest shot(String username, String name) {
        return people.get(username).shot("%02d-%s-%s".formatted(step, username, name));
    }

    @Override
    public void close() {
        browsers.close();
    }
}
