package cn.huiyin.local;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Logging in and out in a real browser: authorization code with PKCE at the real Keycloak, in Chinese. */
class LogInIT {

    private static Stack stack;
    private static Browsers browsers;
    private static Browser browser;

    @BeforeAll
    static void start() {
        stack = TestStack.get();
        browsers = new Browsers();
        browser = browsers.chromium();
    }

    @AfterAll
    static void stop() {
        if (browsers != null) {
            browsers.close();
        }
    }

    @Test
    void comesBackLoggedInAndAsksAStrangerForTheirCode() {
        try (Guest client = Guest.onPhone(browser, stack.ports().appUrl())) {
            client.logIn("other-client", stack.demoPassword()).sees("还差一步");
        }
    }

    @Test
    void logsOutHereAndAtKeycloak() {
        try (Guest client = Guest.atDesk(browser, stack.ports().appUrl())) {
            client.logIn("other-client", stack.demoPassword()).press("退出").sees("每一件事都有着落");

            client.press("登录");

            client.page().locator("#username").waitFor();
        }
    }

    @Test
    void letsNobodyInByAWrongPassword() {
        try (Guest client = Guest.atDesk(browser, stack.ports().appUrl())) {
            client.open("/").press("登录");
            client.page().locator("#username").fill("other-guard");
            client.page().locator("#kc-login").click();
            client.page().locator("#password").fill("wrong-" + stack.demoPassword());
            client.page().locator("#kc-login").click();

            client.sees("无效");
        }
    }
}
