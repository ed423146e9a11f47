package cn.huiyin.local;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One person going to every screen that a link leads to, in one language; what is wrong there is noted. */
final class Walk {

    /** A language and the signs that have no place in it outside data. */
    enum Language {
        ENGLISH("en", "[\\u3400-\\u9fff]"),
        TRADITIONAL("zh-TW", "[" + Resources.text("pages/simplified-only.txt").strip() + "]");

        private final String tag;
        private final String foreign;

        Language(String tag, String foreign) {
            this.tag = tag;
            this.foreign = foreign;
        }
    }

    private static final Path PICTURES = Path.of("target/walk");
    private static final String FOREIGN = Resources.text("pages/foreign.js");
    private static final String AXE = axe();
    private static final String CHECK = """
            async () => (await axe.run(document.body, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] }))
                .violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)).join(' '))""";

    private final Guest guest;
    private final Page page;
    private final String role;
    private final Language language;
    private final Set<String> known;
    private final Set<String> loaded;
    private final Set<String> seen = new LinkedHashSet<>();
    private final List<String> wrong = new ArrayList<>();
    private final Deque<String> ahead = new ArrayDeque<>();

    /** A walk that leaves out the routes that are known already, and goes within the app to those that loaded already. */
    Walk(Guest guest, String role, Language language, Set<String> known, Set<String> loaded) {
        this.guest = guest;
        this.page = guest.page();
        this.role = role;
        this.language = language;
        this.known = known;
        this.loaded = Set.copyOf(loaded);
    }

    Set<String> seen() {
        return seen;
    }

    /** Begins at the first screen of the role, goes on by links, one address for each route. */
    List<String> everywhere() {
        page.locator("select.choice:not(.acting)").selectOption(language.tag);
        page.locator("html[lang='" + language.tag + "']").waitFor();
        ahead.add("/");
        while (!ahead.isEmpty()) {
            String address = ahead.remove();
            if (seen.add(Routes.of(address)) && (address.equals("/") || !known.contains(Routes.of(address)))) {
                guest.errors().clear();
                goes(address);
                looks();
            }
        }
        return wrong;
    }

    /** Loads the app at the address, or, where this is known to work, goes there within the app, as a link does. */
    private void goes(String address) {
        if (address.equals("/") || !loaded.contains(Routes.of(address))) {
            guest.open(address);
        } else {
            page.evaluate("""
                    address => {
                        document.querySelector('main h1')?.setAttribute('data-left', '');
                        history.pushState(null, '', address);
                        dispatchEvent(new PopStateEvent('popstate'));
                    }""", address);
        }
        page.locator("main h1:not([data-left])").first().waitFor();
    }

    private void looks() {
        page.locator("main [role=status] vaadin-progress-bar")
                .first()
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        String route = Routes.of(page.url());
        seen.add(route);
        guest.shot(PICTURES.resolve(language.tag + "-" + role + route.replaceAll("[^a-z]+", "-") + ".png"));
        note(route, "other language", strings(page.evaluate(FOREIGN, language.foreign)));
        if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(AXE);
        }
        note(route, "axe", strings(page.evaluate(CHECK)));
        note(route, "browser", guest.errors());
        if (!Boolean.TRUE.equals(page.evaluate("() => document.scrollingElement.scrollWidth <= innerWidth"))) {
            note(route, "wider than the screen", List.of(String.valueOf(page.viewportSize().width)));
        }
        strings(page.evaluate("() => [...document.querySelectorAll('header a[href], nav a[href], main a[href]')]"
                        + ".filter((a) => a.origin === location.origin && !a.hasAttribute('download'))"
                        + ".map((a) => a.pathname + a.search)"))
                .stream()
                .filter(address -> Routes.all().contains(Routes.of(address)))
                .forEach(ahead::add);
    }

    private void note(String route, String what, List<String> found) {
        found.forEach(each -> wrong.add(language.tag + " " + role + " " + route + " " + what + ": " + each));
    }

    private static List<String> strings(Object found) {
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try {
            return Files.readString(TestStack.root().resolve("frontend/node_modules/axe-core/axe.min.js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
