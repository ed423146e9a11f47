package cn.huiyin.local;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;

/** The system's own Chromium, driven by Playwright; nothing is downloaded. */
final class Browsers implements AutoCloseable {

    /** A busy machine is slow, and slow is not wrong. */
    private static final double PATIENCE = 30_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final Playwright playwright = Playwright.create(
            new Playwright.CreateOptions().setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    Browser chromium() {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(
                                Path.of(System.getenv().getOrDefault("HUIYIN_CHROMIUM", "/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox")));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
