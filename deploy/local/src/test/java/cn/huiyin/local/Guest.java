package cn.huiyin.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One person at a browser of their own, who finds things on the screen by the words that stand there. */
final class Guest implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final String appUrl;
    private final List<String> errors = new ArrayList<>();

    private Guest(BrowserContext context, String appUrl) {
        this.context = context;
        this.appUrl = appUrl;
        this.page = context.newPage();
        page.onPageError(error -> {
            errors.add(error);
            System.out.println("  browser: " + error);
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.onResponse(answer -> {
            if (answer.status() >= 400) {
                System.out.println("  browser: " + answer.status() + " " + answer.url());
            }
        });
    }

    static Guest atDesk(Browser browser, String appUrl) {
        return new Guest(browser.newContext(options().setViewportSize(1366, 900)), appUrl);
    }

    static Guest onPhone(Browser browser, String appUrl) {
        return new Guest(
                browser.newContext(
                        options().setViewportSize(390, 844).setHasTouch(true).setIsMobile(true)),
                appUrl);
    }

    /** At the least width of a phone that is held to, or at a desk; keeps what the server answers. */
    static Guest walking(Browser browser, String appUrl, boolean phone) {
        BrowserContext context = browser.newContext(
                phone
                        ? options().setViewportSize(360, 740).setHasTouch(true).setIsMobile(true)
                        : options().setViewportSize(1366, 900));
        context.addInitScript(Resources.text("pages/recorder.js"));
        return new Guest(context, appUrl);
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setLocale("zh-CN").setTimezoneId("Asia/Shanghai");
    }

    Page page() {
        return page;
    }

    /** What the browser complained of. */
    List<String> errors() {
        return errors;
    }

    /** Goes the whole way: welcome, Keycloak's page for the name, its page for the password, and back. */
    Guest logIn(String username, String password) {
        open("/");
        press("登录");
        return credentials(username, password);
    }

    Guest credentials(String username, String password) {
        page.locator("#username").fill(username);
        page.locator("#kc-login").click();
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
        page.waitForURL(Pattern.compile(Pattern.quote(appUrl) + "/.*"));
        sees("退出");
        return this;
    }

    Guest open(String path) {
        page.navigate(appUrl + path);
        return this;
    }

    Guest press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return this;
    }

    /** Presses the button that is named after what it does and to whom. */
    Guest press(String button, String about) {
        Pattern name = Pattern.compile(button + ".*" + about);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        return this;
    }

    Guest follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return this;
    }

    Guest fill(String label, String text) {
        page.getByLabel(label).first().fill(text);
        return this;
    }

    /** Picks from a list that opens; the option is known by a part of its words. */
    Guest choose(String label, String option) {
        Locator list = page.getByLabel(label).and(page.locator("select")).first();
        String value = list.locator("option")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .getAttribute("value");
        list.selectOption(value);
        return this;
    }

    /** Types into a list that narrows, and takes the first that fits. */
    Guest find(String label, String text) {
        Locator box = page.locator("vaadin-combo-box").filter(labelled(label)).first();
        box.locator("input").fill(text);
        page.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .click();
        return this;
    }

    /** Marks one of several answers that stand side by side. */
    Guest mark(String label, String option) {
        page.locator("vaadin-radio-group")
                .filter(labelled(label))
                .first()
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(option).setExact(true))
                .check();
        return this;
    }

    private static Locator.FilterOptions labelled(String label) {
        return new Locator.FilterOptions().setHasText(label);
    }

    Guest sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    Guest sheet(Path file) {
        page.locator("input[type=file]").first().setInputFiles(file);
        return this;
    }

    /** Attaches that many pictures to the form that is open, and waits until they are sent. */
    Guest photos(int count) {
        for (int number = 1; number <= count; number++) {
            page.locator("input[type=file]")
                    .first()
                    .setInputFiles(new FilePayload("photo-" + number + ".jpg", "image/jpeg", DemoPhoto.jpeg()));
            assertThat(page.getByAltText("photo-" + number + ".jpg")).isVisible();
        }
        return this;
    }

    String text(String selector) {
        return page.locator(selector).first().innerText();
    }

    Guest shot(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return this;
    }

    /** Keeps what a printer would put on paper. */
    Guest prints(Path file) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        shot(file);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
