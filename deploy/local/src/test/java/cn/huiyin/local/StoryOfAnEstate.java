package cn.huiyin.local;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** How an estate comes in: estate, rooms, staff, occupants. */
final class StoryOfAnEstate {

    private final StoryCast cast;
    private final StoryPlace place;
    private final StoryOfACompany company;

    StoryOfAnEstate(StoryCast cast, StoryPlace place, StoryOfACompany company) {
        this.cast = cast;
        this.place = place;
        this.company = company;
    }

    private Guest office() {
        return cast.person(place.user("headoffice"));
    }

    void creates() {
        creates(place.estate(), place.letters());
    }

    void creates(String estate, String letters) {
        Guest office = office();
        office.open("/company/new")
                .fill("项目名称", estate)
                .fill("地址", "示例市听涛路9号")
                .fill("事项编号前缀", letters)
                .choose("规程模板", "阳光海岸")
                .fill("24 小时电话", "15400008110")
                .press("下一步：调整设置");
        setting(office, "outcomeReaders", "public");
        setting(office, "outcomeDelay", "0");
        cast.shot(place.user("headoffice"), "settings").press("创建项目").sees("项目已创建");
    }

    private static void setting(Guest office, String key, String value) {
        office.fill("查找设置", key);
        Locator input = office.page().locator("#setting-" + key);
        if (input.and(office.page().locator("select")).count() == 1) {
            input.selectOption(value);
        } else {
            input.fill(value);
        }
    }

    void importsRooms() {
        Guest office = office();
        office.open("/company").follow(place.estate());
        office.open(path(office) + "?step=rooms").sheet(rooms()).sees("每一列是什么");
        String name = place.user("headoffice");
        cast.shot(name, "mapping").press("预览").sees("将要导入");
        cast.shot(name, "preview").page().getByText("导入 ").last().click();
        office.sees("导入完成");
    }

    /** At the step of the staff, in whichever estate is open. */
    void opensStaff(String estate) {
        Guest office = office();
        office.open("/company").follow(estate);
        office.open(path(office) + "?step=staff");
    }

    void invites(String role, String title, String name, String department) {
        Guest office = office().choose("角色", title).fill("姓名", name);
        if (!department.isEmpty()) {
            office.choose("部门", department);
        }
        company.handsOver(place.user("headoffice"), place.user(role), name);
    }

    void goesLive() {
        Guest office = office();
        office.open(path(office) + "?step=live");
        office.page().locator(".panel vaadin-button").last().click();
        office.sees("已上线");
    }

    /** The desk finds the occupant, makes the code and prints it. */
    void handsCodeToOccupant(String role, String name) {
        String desk = place.user("desk");
        Guest clerk = cast.person(desk).open("/desk/occupants").fill("查找业户", name);
        clerk.press("生成邀请码", name);
        clerk.sees("请把邀请码交给" + name);
        company.holds(place.user(role), clerk.text(".letters").strip());
        cast.shot(desk, "occupant-code");
        clerk.prints(cast.picture(desk, "occupant-code-printed"));
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
