package cn.huiyin.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/**
 * The pages for people without a log-in, as a browser shows them: in three languages, on the narrowest phone and at a desk, a
 * link that leads nowhere included; and what one does there.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WalkPagesIT {

    private static final String PLACE = "1 号楼门厅";
    private static final String FAULT = "P2 · B1";
    private static final Path PICTURES = Path.of("target/pages");

    private static Browsers browsers;
    private static Browser browser;
    private static Stack stack;
    private static String code;
    private static String order;
    private static String board;
    private static String estateName;

    @BeforeAll
    static void start() {
        stack = TestStack.filled();
        browsers = new Browsers();
        browser = browsers.chromium();
        JsonNode own = stack.logins()
                .as("desk")
                .query("{ me { memberships { membershipId estateId estateName } } }", Map.of())
                .at("/me/memberships/0");
        GraphQl desk = stack.logins().as("desk").under(own.get("membershipId").asString());
        String estate = own.get("estateId").asString();
        estateName = own.get("estateName").asString();
        String place = desk.act("commonPlaceCreate", Map.of("estateId", estate, "name", PLACE), "commonPlace { id }")
                .at("/commonPlace/id")
                .asString();
        code = desk.query("query($id: ID!) { placePosters(estateId: $id) { place { id } url } }", Map.of("id", estate))
                .get("placePosters")
                .valueStream()
                .filter(each -> each.at("/place/id").asString().equals(place))
                .map(each -> each.get("url").asString())
                .map(url -> url.substring(url.indexOf("/q/")))
                .findFirst()
                .orElseThrow();
        board = desk.query("query($id: ID!) { estate(id: $id) { boardPath } }", Map.of("id", estate))
                .at("/estate/boardPath")
                .asString();
        order = handedOut(desk, estate, place);
    }

    @AfterAll
    static void stop() {
        if (browsers != null) {
            browsers.close();
        }
    }

    @Test
    @Order(1)
    void everyPageIsReadableInEveryLanguageAtEveryWidth() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("place", code);
        pages.put("place-gone", "/q/AAAAAAAAAAAAAAAAAAAAAA");
        pages.put("follow-gone", "/f/AAAAAAAAAAAAAAAAAAAAAA");
        pages.put("crew", order);
        pages.put("crew-gone", "/o/AAAAAAAAAAAAAAAAAAAAAA");
        pages.put("denial-gone", "/v/AAAAAAAAAAAAAAAAAAAAAA");
        pages.put("board", board);
        pages.put("board-archive", board + "/archive");
        pages.put("board-gone", "/board/AAAAAAAAAAAAAAAAAAAAAA");

        List<String> wrong = new ArrayList<>();
        for (boolean phone : new boolean[] {true, false}) {
            try (Guest guest = Guest.walking(browser, stack.ports().appUrl(), phone)) {
                pages.forEach((name, address) -> wrong.addAll(looks(guest, name, address, phone)));
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    @Order(2)
    void whoScansThePosterReportsWithoutLogInAndFollowsIt() {
        try (Guest passer = Guest.walking(browser, stack.ports().appUrl(), true)) {
            passer.open(code + "?lang=zh-CN").fill("称呼", "孙先生").fill("看到什么", "门厅的灯不亮，地上有水。");
            passer.page().locator("button[type=submit]").click();
            passer.page().locator("[role=alert]").waitFor();
            assertThat(passer.page().locator("#phone").getAttribute("aria-invalid"))
                    .isEqualTo("true");
            assertThat(passer.page().locator("#name").inputValue()).isEqualTo("孙先生");
            List<String> wrong = new ArrayList<>(Shown.of(passer, "zh-CN", List.of(PLACE, estateName)));
            passer.shot(PICTURES.resolve("zh-CN-phone-place-wrong.png")).fill("电话", "13700000000");
            passer.page().locator("button[type=submit]").click();
            passer.page().waitForURL("**/f/**");

            passer.sees("已经做了什么").sees(PLACE);
            String followed = passer.page().url();
            for (String language : Shown.LANGUAGES) {
                passer.page().navigate(followed.replaceAll("lang=.*", "lang=" + language));
                wrong.addAll(Shown.of(passer, language, List.of(PLACE, estateName)));
                passer.shot(PICTURES.resolve(language + "-phone-follow.png"));
            }
            assertThat(wrong).isEmpty();
        }
    }

    @Test
    @Order(3)
    void anOutsideCrewReportsThatItArrivedAndThatItIsDone() {
        try (Guest crew = Guest.walking(browser, stack.ports().appUrl(), true)) {
            crew.open(order + "?lang=zh-CN").sees(FAULT).sees(PLACE);
            crew.page().locator("input[value=ARRIVED]").check();
            crew.page().locator("button[type=submit]").click();
            crew.page().locator("[role=status]").waitFor();
            assertThat(crew.page().locator("input[value=ARRIVED]").count()).isZero();

            crew.page().locator("input[value=DONE]").check();
            crew.page().locator("#note").fill("已更换轴承，试运行半小时正常。");
            crew.page().locator("#photos").setInputFiles(new FilePayload("pump.jpg", "image/jpeg", DemoPhoto.jpeg()));
            crew.page().locator("button[type=submit]").click();
            crew.page().locator("form").waitFor(Shown.GONE);

            List<String> wrong = new ArrayList<>();
            for (String language : Shown.LANGUAGES) {
                crew.open(order + "?lang=" + language);
                wrong.addAll(Shown.of(crew, language, List.of()));
                crew.shot(PICTURES.resolve(language + "-phone-crew-done.png"));
            }
            assertThat(wrong).isEmpty();
        }
    }

    private static List<String> looks(Guest guest, String name, String address, boolean phone) {
        List<String> wrong = new ArrayList<>();
        for (String language : Shown.LANGUAGES) {
            guest.open(address + "?lang=" + language);
            Shown.of(guest, language, List.of(PLACE, FAULT, estateName)).forEach(each -> wrong.add(name + " " + each));
            guest.shot(PICTURES.resolve(language + (phone ? "-phone-" : "-desk-") + name + ".png"));
        }
        return wrong;
    }

    private static String handedOut(GraphQl desk, String estate, String place) {
        JsonNode matter = desk.act(
                        "caseReceive",
                        Map.of(
                                "kind", "REPAIR",
                                "channel", "PHONE",
                                "description", "生活水泵停转，楼上没有水。",
                                "commonPlaceId", place,
                                "reporterName", "王芳",
                                "reporterPhone", "13800138000"),
                        "case { id version }")
                .get("case");
        matter = next(
                desk,
                matter,
                "caseTriage",
                Map.of(
                        "valid", true,
                        "category", "leak.wall",
                        "severity", "GENERAL",
                        "urgency", "ROUTINE",
                        "responsibility", "COMMON"));
        String department = desk.query(
                        "query($id: ID!) { estate(id: $id) { departments { id code } } }", Map.of("id", estate))
                .at("/estate/departments")
                .valueStream()
                .filter(each -> each.get("code").asString().equals("engineering"))
                .map(each -> each.get("id").asString())
                .findFirst()
                .orElseThrow();
        matter = next(desk, matter, "caseDispatch", Map.of("departmentId", department));
        return desk.act(
                        "crewHandOut",
                        Map.of(
                                "caseId",
                                matter.get("id").asString(),
                                "version",
                                matter.get("version").asInt(),
                                "firm",
                                "清源水泵维修",
                                "fault",
                                FAULT),
                        "path")
                .get("path")
                .asString();
    }

    private static JsonNode next(GraphQl desk, JsonNode matter, String act, Map<String, ?> input) {
        Map<String, Object> whole = new LinkedHashMap<>(input);
        whole.put("caseId", matter.get("id").asString());
        whole.put("version", matter.get("version").asInt());
        return desk.act(act, whole, "case { id version }").get("case");
    }
}
