package cn.huiyin.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;

/** How a repair runs on phones: photo, objection, order, sign-off. */
final class StoryOfAnOrder {

    private static final String REPAIR = "厨房水槽下的水管一直滴水，柜底已经泡胀。";

    private final StoryCast cast;
    private final StoryPlace place;

    StoryOfAnOrder(StoryCast cast, StoryPlace place) {
        this.cast = cast;
        this.place = place;
    }

    private Guest person(String role) {
        return cast.person(place.user(role));
    }

    private Guest shot(String role, String name) {
        return cast.shot(place.user(role), name);
    }

    void filesWithPhoto() {
        Guest occupant =
                person("occupant").open("/occupant/file").press("没有危险，继续填写").press("报修");
        occupant.page().locator(".tile").first().click();
        occupant.fill("说说情况", REPAIR).sheet(picture("leak.jpg"));
        occupant.page().locator(".thumbs img").first().waitFor();
        shot("occupant", "photo").press("提交").sees("已收到");
        shot("occupant", "filed").open("/occupant");
        opened("occupant", "/occupant").page().locator(".thumbs img").first().waitFor();
        shot("occupant", "own-case");
    }

    void foundInvalid() {
        Guest desk = opened("desk", "/desk");
        desk.page().locator(".thumbs img").first().waitFor();
        desk.press("受理分类")
                .sees("责任归属")
                .mark("是否有效", "无效")
                .mark("无效原因", "不属物业责任")
                .fill("说明原因和可以找谁", "户内水管由业户自理，可联系有资质的维修公司。");
        desk.find("分类", "明装水管、阀门漏水");
        shot("desk", "invalid").press("受理分类").sees("已分类");
    }

    void objects() {
        Guest occupant = opened("occupant", "/occupant").sees("户内水管由业户自理");
        shot("occupant", "told-invalid").press("提出异议").fill("为什么不同意", "漏水的是表前阀，属于公共部分。");
        occupant.press("提出异议").sees("异议已提交主任");
        shot("occupant", "objected");
    }

    void upheld() {
        Guest director = opened("director", "/director").sees("表前阀");
        director.press("裁决异议").mark("决定", "异议成立，重新受理").fill("原因", "现场核实为表前阀渗漏。");
        shot("director", "decides").press("裁决异议").sees("已裁决");
    }

    void dispatched() {
        Guest desk = opened("desk", "/desk").press("派单").sees("责任部门");
        desk.choose("责任部门", "工程部").find("经办人", "牛大力");
        shot("desk", "dispatch").press("派单").sees("已派单");
    }

    void worked() {
        Guest worker = person("worker").open("/worker").sees("我的工单");
        shot("worker", "orders");
        twice(opened("worker", "/worker"), "接单").sees("已接单");
        twice(worker, "到场").sees("已记录到场");
        worker.press("完工").fill("完成情况", "表前阀已更换，试水十分钟不滴。").sheet(picture("valve.jpg"));
        worker.page().locator(".thumbs img").last().waitFor();
        shot("worker", "finishing").press("完工").sees("已完工");
        shot("worker", "done");
    }

    void signedOff() {
        Guest occupant = opened("occupant", "/occupant").sees("表前阀已更换");
        shot("occupant", "to-sign-off");
        twice(occupant, "验收").sees("已验收");
        shot("occupant", "signed-off");
    }

    /** The header names both places; what one sees of the one is not there in the other. */
    void switches(String first, String second) {
        Guest desk = person("desk").open("/desk");
        Locator choice = desk.page().locator("select.acting");
        choice.selectOption(choice.locator("option")
                .filter(new Locator.FilterOptions().setHasText(second))
                .getAttribute("value"));
        desk.open("/desk").press("全部").sees("还没有事项");
        shot("desk", "second-estate");
        choice.selectOption(choice.locator("option")
                .filter(new Locator.FilterOptions().setHasText(first))
                .getAttribute("value"));
        desk.open("/desk").press("全部").sees(place.letters() + "-");
        assertThat(desk.text("select.acting")).contains(first, second);
        shot("desk", "first-estate");
    }

    /** An act that asks nothing is pressed once to open its form and once to do it. */
    private static Guest twice(Guest guest, String act) {
        return guest.press(act).press(act);
    }

    private Guest opened(String role, String list) {
        Guest guest = person(role).open(list);
        guest.page()
                .locator("main a[href*='/cases/'], main a[href*='/orders/']")
                .first()
                .click();
        return guest.sees("办理经过");
    }

    private static Path picture(String name) {
        return Pictures.jpeg(Path.of("target/story").resolve(name));
    }
}
