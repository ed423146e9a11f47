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
    private final Path pictures;
    private final Browsers browsers = new Browsers();
    private final Browser browser = browsers.chromium();
    private final Map<String, Guest> people = new LinkedHashMap<>();
    private int step;

    /** Pictures are kept in a folder of the story's name. */
    StoryCast(Stack stack, String story) {
        this.stack = stack;
        this.pictures = Path.of("target/story", story);
        try {
            Files.createDirectories(pictures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** The person, logged in; occupants and workers hold a phone. */
    Guest person(String username) {
        return people.computeIfAbsent(username, name -> atOwnBrowser(name).logIn(name, stack.demoPassword()));
    }

    /** The person, not logged in yet, at an address that they were handed. */
    Guest newcomer(String username, String path) {
        return people.computeIfAbsent(username, this::atOwnBrowser).open(path);
    }

    /** Goes through Keycloak's pages, which are open. */
    Guest logsIn(String username) {
        return people.get(username).credentials(username, stack.demoPassword());
    }

    private Guest atOwnBrowser(String username) {
        String url = stack.ports().appUrl();
        boolean phone = username.contains("occupant") || username.contains("worker");
        return phone ? Guest.onPhone(browser, url) : Guest.atDesk(browser, url);
    }

    /** Somebody with a phone who does not log in. */
    Guest anyone() {
        return people.computeIfAbsent(
                "anyone", name -> Guest.onPhone(browser, stack.ports().appUrl()));
    }

    Guest shot(String username, String name) {
        return people.get(username).shot(picture(username, name));
    }

    /** The file of a picture of this step. */
    Path picture(String username, String name) {
        return pictures.resolve("%02d-%s-%s.png".formatted(step, username, name));
    }

    @Override
    public void close() {
        browsers.close();
    }
}
