package cn.huiyin.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The main job in a real browser, against the real Keycloak, PostgreSQL and the production bundle: an estate comes in, an
 * occupant's complaint runs its whole course, its outcome is read by somebody who is not logged in, head office compares.
 */
class StoryIT {

    private static final String ESTATE = "听涛苑";
    private static final String COMPLAINT = "主卧飘窗下沿每逢下雨就往里渗水，墙纸已经起泡。";
    private static final String SOLUTION = "外墙重新打胶并做淋水试验，户内墙面由物业负责恢复。";

    private static Stack stack;
    private static Browsers browsers;
    private static Browser browser;

    private final Map<String, Guest> people = new LinkedHashMap<>();
    private final Map<String, String> codes = new LinkedHashMap<>();
    private int step;

    @BeforeAll
    static void start() throws IOException {
        stack = TestStack.get();
        Files.createDirectories(Path.of("target/story"));
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
    void runsFromTheFirstEstateToTheComparison() {
        String headOfficeCode = companyOnboarded();

        step("head office joins by its code", () -> joins("headoffice", headOfficeCode));
        step("head office creates an estate", this::createsEstate);
        step("head office imports the office's spreadsheet", this::importsRooms);
        step("head office invites the staff", this::invitesStaff);
        step("the estate goes live", this::goesLive);
        step(
                "the staff join by their codes",
                () -> List.of("director", "desk", "desk2", "supervisor")
                        .forEach(username -> joins(username, codes.get(username))));
        step("the occupant joins by a code of their own", this::occupantJoins);
        step("the occupant files by phone", this::files);
        step("the desk triages", this::triages);
        step("the desk dispatches", this::dispatches);
        step("the supervisor investigates and offers", () -> offers("重新打胶一遍。"));
        step("the occupant refuses", this::refuses);
        step("the supervisor offers again", () -> offers(SOLUTION));
        step("the occupant accepts", this::accepts);
        step("the supervisor replies", this::replies);
        step("another clerk makes the return visit", this::visits);
        step("the desk closes", this::closes);
        step("the desk drafts the outcome and sends it to the occupant", this::drafts);
        step("the occupant reads it first", this::reads);
        step("the director approves and it is posted", this::approves);
        step("somebody reads it without logging in", this::readsWithoutLogIn);
        step("head office compares", this::compares);
    }

    /** What the platform operator does before the story: the company, and the first place in it. */
    private static String companyOnboarded() {
        GraphQl operator = stack.logins().as("operator");
        String company = operator.act(
                        "companyCreate", Map.of("name", "海棠物业", "organization", "haitang"), "company { id }")
                .at("/company/id")
                .asString();
        return operator.act(
                        "staffInvite", Map.of("companyId", company, "role", "HEAD_OFFICE", "displayName", "何总"), "code")
                .get("code")
                .asString();
    }

    private void joins(String username, String code) {
        Guest guest = person(username, false);
        guest.open("/join?code=" + code).press("加入").sees("退出");
        guest.page().waitForURL(url -> !url.contains("/join"));
    }

    private void createsEstate() {
        Guest office = person("headoffice", false);
        office.open("/company/new")
                .fill("项目名称", ESTATE)
                .fill("地址", "示例市听涛路9号")
                .fill("事项编号前缀", "TT")
                .choose("规程模板", "阳光海岸")
                .fill("24 小时电话", "15400008110")
                .press("下一步：调整设置");
        setting(office, "outcomeReaders", "public");
        setting(office, "outcomeDelay", "P0D");
        shot("headoffice", "settings").press("创建项目").sees("项目已创建");
    }

    private static void setting(Guest office, String key, String value) {
        office.fill("查找设置", key);
        office.page().locator("#setting-" + key).fill(value);
    }

    private void importsRooms() {
        Guest office = person("headoffice", false);
        office.open("/company").follow(ESTATE);
        office.open(path(office) + "?step=rooms").sheet(rooms()).sees("每一列是什么");
        shot("headoffice", "mapping").press("预览").sees("将要导入");
        shot("headoffice", "preview").page().getByText("导入 ").last().click();
        office.sees("导入完成");
    }

    private void invitesStaff() {
        Guest office = person("headoffice", false);
        office.open(path(office) + "?step=staff");
        invites(office, "director", "主任", "陆建平", "");
        invites(office, "desk", "客服助理", "苏敏", "");
        invites(office, "desk2", "客服助理", "方晴", "");
        invites(office, "supervisor", "主管", "罗志强", "工程部");
    }

    private void invites(Guest office, String username, String role, String name, String department) {
        office.choose("角色", role).fill("姓名", name);
        if (!department.isEmpty()) {
            office.choose("部门", department);
        }
        office.press("生成邀请码").sees("请把邀请码交给" + name);
        codes.put(username, office.text(".code").strip());
        shot("headoffice", "code-" + username).press("已交给本人");
    }

    private void goesLive() {
        Guest office = person("headoffice", false);
        office.open(path(office) + "?step=live").press("上线").sees("已上线");
    }

    private void occupantJoins() {
        GraphQl clerk = stack.logins().as("desk");
        String estate =
                clerk.query("{ estates { id } }", Map.of()).at("/estates/0/id").asString();
        String occupant = clerk.query(
                        "query($id: ID!) { occupantSearch(estateId: $id, text: \"林晓燕\") { occupantId } }",
                        Map.of("id", estate))
                .at("/occupantSearch/0/occupantId")
                .asString();
        String code = clerk.act("occupantCodeCreate", Map.of("occupantId", occupant), "code")
                .get("code")
                .asString();
        person("occupant", true).open("/join?code=" + code).press("加入").sees("我的事项");
    }

    private void files() {
        Guest occupant = person("occupant", true);
        occupant.open("/occupant/file").sees("有危险吗？");
        shot("occupant", "danger").press("没有危险，继续填写").press("投诉");
        occupant.page().locator(".tiles button, .tile").first().click();
        occupant.fill("说说情况", COMPLAINT);
        shot("occupant", "form").press("提交").sees("已收到");
        shot("occupant", "filed");
    }

    private void triages() {
        openCase("desk", "/desk").press("受理分类").sees("责任归属");
        Guest desk = person("desk", false);
        desk.find("分类", "窗及窗边渗漏");
        shot("desk", "triage").press("受理分类").sees("已分类");
    }

    private void dispatches() {
        openCase("desk", "/desk").press("派单").sees("责任部门");
        person("desk", false).press("派单").sees("已派单");
    }

    private void offers(String solution) {
        openCase("supervisor", "/supervisor")
                .press("记录调查")
                .fill("现场情况", "外墙胶老化，淋水可见渗点。")
                .press("记录调查");
        Guest supervisor = person("supervisor", false).sees("已记录");
        supervisor.press("提出方案").fill("解决方案", solution).press("提出方案").sees("方案已发给业户");
        shot("supervisor", "offered");
    }

    private void refuses() {
        openCase("occupant", "/occupant")
                .press("不同意方案")
                .fill("哪里不满意", "只打胶去年做过，没有用。")
                .press("不同意方案");
        person("occupant", true).sees("已记录，将另提方案");
    }

    private void accepts() {
        openCase("occupant", "/occupant").sees(SOLUTION).press("同意方案").press("同意方案");
        person("occupant", true).sees("已记录同意");
        shot("occupant", "accepted");
    }

    private void replies() {
        openCase("supervisor", "/supervisor")
                .press("答复")
                .fill("答复内容", "外墙已重新打胶，淋水试验不再渗水。")
                .choose("联系方式", "电话");
        person("supervisor", false).press("答复").sees("已答复");
    }

    private void visits() {
        Guest visitor = person("desk2", false);
        visitor.open("/desk/calls")
                .press("登记回访")
                .mark("方式", "电话")
                .mark("结果", "已解决")
                .mark("满意度", "满意");
        visitor.fill("业户怎么说", "不再渗水，满意。");
        shot("desk2", "visit").press("保存").sees("回访已登记");
    }

    private void closes() {
        openCase("desk", "/desk").press("关闭").mark("结果", "一致同意").mark("是否因管理原因", "其他原因");
        person("desk", false).press("关闭").sees("已关闭");
    }

    private void drafts() {
        openCase("desk", "/desk").press("拟公示稿").sees("公示文字");
        Guest desk = person("desk", false);
        desk.press("修改文字").fill("公示文字", "有住户反映飘窗渗水。外墙已重新打胶并做淋水试验。联系人林晓燕。").press("保存");
        desk.sees("未处理");
        shot("desk", "marks").press("替换");
        shot("desk", "draft").press("送反映人阅读").sees("已送反映人");
    }

    private void reads() {
        Guest occupant = person("occupant", true);
        occupant.open("/occupant").sees("请先读：即将公示的处理结果");
        shot("occupant", "reads-first");
    }

    private void approves() {
        Guest director = person("director", false);
        director.open("/director").sees("待您批准");
        shot("director", "approvals");
        director.page().locator("table th a").first().click();
        director.press("批准").sees("已批准");
        director.press("公示").sees("已公示");
        shot("director", "posted");
    }

    private void readsWithoutLogIn() {
        String path = stack.logins()
                .as("desk")
                .query("{ estates { boardPath } }", Map.of())
                .at("/estates/0/boardPath")
                .asString();
        Guest anyone = Guest.onPhone(browser, stack.ports().appUrl());
        people.put("anyone", anyone);
        anyone.open(path).sees("淋水试验");
        shot("anyone", "board");
        String board = anyone.page().content();
        assertThat(board).doesNotContain("林晓燕", "3-2-1201", "15400009001", COMPLAINT);
    }

    private void compares() {
        Guest office = person("headoffice", false);
        office.open("/company/compare").sees(ESTATE);
        shot("headoffice", "comparison");
    }

    private Guest openCase(String username, String list) {
        Guest guest = person(username, "occupant".equals(username));
        guest.open(list);
        guest.page().locator("a[href*='/cases/']").first().click();
        return guest.sees("办理经过");
    }

    private Guest person(String username, boolean onPhone) {
        return people.computeIfAbsent(username, name -> {
            String url = stack.ports().appUrl();
            Guest guest = onPhone ? Guest.onPhone(browser, url) : Guest.atDesk(browser, url);
            return guest.logIn(name, stack.demoPassword());
        });
    }

    private Guest shot(String username, String name) {
        return people.get(username).shot("%02d-%s-%s".formatted(step, username, name));
    }

    private void step(String what, Runnable act) {
        step++;
        System.out.println("  " + step + ". " + what);
        try {
            act.run();
        } catch (RuntimeException | AssertionError e) {
            List<String> open = new ArrayList<>(people.keySet());
            open.forEach(username -> shot(username, "FAILED"));
            throw e;
        }
    }

    private static String path(Guest guest) {
        guest.page().waitForURL(url -> url.contains("/company/estates/"));
        return java.net.URI.create(guest.page().url()).getPath();
    }

    /** The sheet of the first demo estate, as a browser picks it from a disk. */
    private static Path rooms() {
        try {
            Path file = Path.of("target/story/房屋登记表.csv");
            return Files.write(file, DemoEstate.bytes("sunshine-coast-rooms.csv"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
