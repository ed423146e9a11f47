package cn.huiyin.local;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a page as it is shown: words of another language, what axe finds, anything wider than the screen. */
final class Shown {

    static final List<String> LANGUAGES = List.of("zh-CN", "en", "zh-TW");

    /** Until what was there is there no more. */
    static final Locator.WaitForOptions GONE = new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    private static final String FOREIGN = Resources.text("pages/foreign.js");
    private static final String AXE = axe();
    private static final String CHECK = """
            async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }))
                .violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)).join(' '))""";

    private Shown() {}

    /**
     * What is wrong on the page that is open.
     *
     * @param data words that stand there as people entered them
     */
    static List<String> of(Guest guest, String language, List<String> data) {
        Page page = guest.page();
        List<String> wrong = new ArrayList<>();
        String foreign = foreign(language);
        if (!foreign.isEmpty()) {
            page.evaluate(
                    "(data) => { window.answers = [JSON.stringify([...data, '简', '繁', ...[...document.querySelectorAll("
                            + "'.text, .where span:first-child, .estate, .soft:empty')].map((each) => each.innerText)]"
                            + ".map((name) => ({ name })))]; }",
                    data);
            note(wrong, language + " other language", page.evaluate(FOREIGN, foreign));
        }
        page.evaluate(AXE);
        note(wrong, language + " axe", page.evaluate(CHECK));
        if (!Boolean.TRUE.equals(page.evaluate("() => document.scrollingElement.scrollWidth <= innerWidth"))) {
            wrong.add(language + " wider than the screen: " + page.viewportSize().width);
        }
        return wrong;
    }

    /** Signs that have no place in a language; of simplified texts none is known that could not stand there. */
    private static String foreign(String language) {
        return switch (language) {
            case "en" -> "[\\u3400-\\u9fff]";
            case "zh-TW" -> "[" + Resources.text("pages/simplified-only.txt").strip() + "]";
            default -> "";
        };
    }

    private static void note(List<String> wrong, String what, Object found) {
        ((List<?>) found).forEach(each -> wrong.add(what + ": " + each));
    }

    private static String axe() {
        try {
            return Files.readString(TestStack.root().resolve("frontend/node_modules/axe-core/axe.min.js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
