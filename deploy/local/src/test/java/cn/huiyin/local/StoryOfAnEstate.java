package cn.huiyin.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** How an estate comes in: company, estate, rooms, staff, occupant. */
final class StoryOfAnEstate {

    static final String ESTATE = "听涛苑";

    private final StoryCast cast;
    private final Map<String, String> codes = new LinkedHashMap<>();

    StoryOfAnEstate(StoryCast cast) {
        this.cast = cast;
    }

    String codeOf(String username) {
        return Objects.requireNonNull(codes.get(username), username);
    }

    /** What the platform operator does before the story: the company, and the first place in it. */
    String companyOnboarded() {
        GraphQl operator = cast.stack().logins().as("operator");
        String company = operator.act(
                        "companyCreate", Map.of("name", "海棠物业", "organization", "haitang"), "company { id }")
                .at("/company/id")
                .asString();
        return operator.act(
                        "staffInvite", Map.of("companyId", company, "role", "HEAD_OFFICE", "displayName", "何总"), "code")
                .get("code")
                .asString();
    }

    /** Enters the code; the log-in is renewed by it, and the header then says as whom one acts. */
    void joins(String username, String code) {
        Guest guest = cast.person(username);
        guest.open("/join?code=" + code).press("加入");
        guest.page().locator(".acting").waitFor();
    }

    void createsEstate() {
        Guest office = cast.person("headoffice");
        office.open("/company/new")
                .fill("项目名称", ESTATE)
                .fill("地址", "示例市听涛路9号")
                .fill("事项编号前缀", "TT")
                .choose("规程模板", "阳光海岸")
                .fill("24 小时电话", "15400008110")
                .press("下一步：调整设置");
        setting(office, "outcomeReaders", "public");
        setting(office, "outcomeDelay", "P0D");
        cast.shot("headoffice", "settings").press("创建项目").sees("项目已创建");
    }

    private static void setting(Guest office, String key, String value) {
        office.fill("查找设置", key);
        office.page().locator("#setting-" + key).fill(value);
    }

    void importsRooms() {
        Guest office = cast.person("headoffice");
        office.open("/company").follow(ESTATE);
        office.open(path(office) + "?step=rooms").sheet(rooms()).sees("每一列是什么");
        cast.shot("headoffice", "mapping").press("预览").sees("将要导入");
        cast.shot("headoffice", "preview").page().getByText("导入 ").last().click();
        office.sees("导入完成");
    }

    void invitesStaff() {
        Guest office = cast.person("headoffice");
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
        codes.put(username, office.text(".letters").strip());
        cast.shot("headoffice", "code-" + username).press("已交给本人");
    }

    void goesLive() {
        Guest office = cast.person("headoffice");
        office.open(path(office) + "?step=live");
        office.page().locator(".panel vaadin-button").last().click();
        office.sees("已上线");
    }

    void occupantJoins() {
        GraphQl clerk = cast.stack().logins().as("desk");
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
        cast.person("occupant").open("/join?code=" + code).press("加入").sees("我的事项");
    }

    private static String path(Guest guest) {
        guest.page().waitForURL(url -> url.contains("/company/estates/"));
        return URI.create(guest.page().url()).getPath();
    }

    /** The sheet of the first demo estate, as a browser picks it from a disk. */
    private static Path rooms() {
        try {
            Path file = Path.of("target/story/房屋登记表.csv");
            return Files.write(file, DemoEstate.bytes("sunshine-coast-rooms.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
