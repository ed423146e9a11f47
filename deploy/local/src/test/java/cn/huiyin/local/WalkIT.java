package cn.huiyin.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every screen of every role in the demo company, in English and in Traditional Chinese: no words of another language, open
 * to everybody (WCAG 2.2 AA), no error in the browser, nothing wider than the screen.
 */
class WalkIT {

    private static final List<String> ROLES = List.of(
            "operator",
            "headoffice",
            "quality",
            "director",
            "supervisor",
            "desk",
            "guard",
            "worker",
            "committee",
            "client",
            "occupant");

    /** What stands open for a moment only; the stories go there. */
    private static final Set<String> IN_STORIES = Set.of(
            "/company/imports/{id}", "/director/outcomes/{id}", "/occupant/outcomes/{id}", "/company/templates/{id}");

    /** Where somebody has been in either language. */
    private static final Map<Walk.Language, Set<String>> SEEN = Map.of(
            Walk.Language.ENGLISH, new ConcurrentSkipListSet<>(),
            Walk.Language.TRADITIONAL, new ConcurrentSkipListSet<>());

    private static Stack stack;
    private static ExecutorService walkers;

    @BeforeAll
    static void start() {
        stack = TestStack.filled();
        walkers = Executors.newFixedThreadPool(2);
    }

    @AfterAll
    static void stop() {
        if (walkers != null) {
            walkers.shutdownNow();
        }
    }

    @TestFactory
    List<DynamicTest> everyScreenOfEveryRole() {
        List<DynamicTest> walks = new ArrayList<>();
        for (String role : ROLES) {
            Future<List<String>> wrong = walkers.submit(() -> walks(role));
            walks.add(
                    DynamicTest.dynamicTest(role, () -> assertThat(wrong.get()).isEmpty()));
        }
        walks.add(DynamicTest.dynamicTest("leaves no route out", WalkIT::leavesNoRouteOut));
        return walks;
    }

    @Test
    void knowsTheRoutesOfTheFileRouter() {
        assertThat(Routes.all()).contains("/desk", "/desk/cases/{id}", "/company/comparison/cases", "/join");
    }

    /** What is wrong on the screens of a role; a browser of its own, for Playwright's belong to one thread. */
    private static List<String> walks(String role) {
        try (Browsers browsers = new Browsers();
                Guest guest = Guest.walking(browsers.chromium(), stack.ports().appUrl(), isOnPhone(role))) {
            guest.logIn(role, stack.demoPassword());
            List<String> wrong = new ArrayList<>();
            for (Walk.Language language : Walk.Language.values()) {
                Set<String> seen = SEEN.get(language);
                // What differs by role are links and acts, and English shows these; a second walk in signs would find
                // the same.
                boolean english = language == Walk.Language.ENGLISH;
                Walk walk = new Walk(guest, role, language, english ? Set.of() : seen, SEEN.get(Walk.Language.ENGLISH));
                wrong.addAll(walk.everywhere());
                seen.addAll(walk.seen());
            }
            return wrong;
        }
    }

    private static void leavesNoRouteOut() {
        for (Set<String> seen : SEEN.values()) {
            Set<String> left = new TreeSet<>(Routes.all());
            left.removeAll(seen);
            left.removeAll(IN_STORIES);
            assertThat(left).isEmpty();
        }
    }

    private static boolean isOnPhone(String role) {
        return role.equals("occupant") || role.equals("worker");
    }
}
