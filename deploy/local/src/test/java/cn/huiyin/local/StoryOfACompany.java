package cn.huiyin.local;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** How a company comes in and how people take their places in it: by codes that others hand them, all on screens. */
final class StoryOfACompany {

    /** The last step of a log-in: back from Keycloak. */
    private static final Pattern RENEWED = Pattern.compile(".*/login/oauth2/code/.*");

    private final StoryCast cast;
    private final StoryPlace place;
    private final Map<String, String> codes = new LinkedHashMap<>();

    StoryOfACompany(StoryCast cast, StoryPlace place) {
        this.cast = cast;
        this.place = place;
    }

    /** The platform operator creates the company and holds the code of the first place in it. */
    void onboarded(String headOffice) {
        Guest operator = cast.person("operator");
        operator.open("/")
                .sees("新的物业公司")
                .fill("名称", place.company())
                .fill("组织代号", place.organization())
                .press("创建")
                .sees("邀请 " + place.company() + " 的第一位总部人员")
                .fill("姓名", "何总");
        handsOver("operator", headOffice, "何总");
    }

    /** Somebody at this screen makes the code that another person is handed. */
    void handsOver(String by, String to, String name) {
        Guest guest = cast.person(by);
        guest.press("生成邀请码").sees("请把邀请码交给" + name);
        codes.put(to, guest.text(".letters").strip());
        cast.shot(by, "code-" + to).press("已交给本人");
    }

    /** Enters the code; the log-in is renewed by it, and the header then says as whom one acts. */
    void joins(String username) {
        Guest guest = cast.person(username);
        guest.open("/join").fill("邀请码", codeOf(username));
        guest.page().waitForResponse(RENEWED, () -> guest.press("加入"));
        guest.page().locator(".acting").waitFor();
    }

    /** Comes by the link in the QR with a phone on which nobody is logged in. */
    void joinsByQr(String username, String sees) {
        cast.newcomer(username, "/join?code=" + codeOf(username));
        cast.shot(username, "welcome").press("登录");
        cast.logsIn(username).sees("输入邀请码").press("加入").sees(sees);
    }

    private String codeOf(String username) {
        return Objects.requireNonNull(codes.get(username), username);
    }

    void holds(String username, String code) {
        codes.put(username, code);
    }
}
