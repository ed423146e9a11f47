package cn.huiyin.local;

import static org.assertj.core.api.Assertions.assertThat;

/** How what came of it is told: drafted, read by the occupant first, approved, posted, compared. */
final class StoryOfAnOutcome {

    private final StoryCast cast;
    private final StoryPlace place;

    StoryOfAnOutcome(StoryCast cast, StoryPlace place) {
        this.cast = cast;
        this.place = place;
    }

    void drafts() {
        Guest desk = cast.person("desk").open("/desk").press("已关闭");
        desk.page().locator("a[href*='/cases/']").first().click();
        desk.press("拟公示稿")
                .press("修改文字")
                .fill("公示文字", "有住户反映飘窗渗水。外墙已重新打胶并做淋水试验。联系人林晓燕。")
                .press("保存");
        desk.sees("未处理");
        cast.shot("desk", "marks").press("替换");
        cast.shot("desk", "draft").press("送反映人阅读").sees("已送反映人");
    }

    void reads() {
        Guest occupant = cast.person("occupant");
        occupant.open("/occupant").sees("请先读：即将公示的处理结果");
        cast.shot("occupant", "reads-first");
    }

    void approves() {
        Guest director = cast.person("director");
        director.open("/director").sees("待您批准");
        cast.shot("director", "approvals");
        director.page().locator("table th a").first().click();
        director.press("批准").sees("已公示");
        cast.shot("director", "posted");
    }

    void readsWithoutLogIn() {
        Guest desk = cast.person("desk").open("/board").sees("淋水试验");
        cast.shot("desk", "board");
        String path = desk.page().getByText("打开公开页面").getAttribute("href");
        Guest anyone = cast.anyone();
        anyone.open(path).sees("淋水试验");
        cast.shot("anyone", "board");
        String board = anyone.page().content();
        assertThat(board).doesNotContain("林晓燕", "3-2-1201", "15400009001", StoryOfACase.COMPLAINT);
    }

    void compares() {
        Guest office = cast.person("headoffice");
        office.open("/company/comparison").sees(place.estate());
        cast.shot("headoffice", "comparison").follow("1").sees(place.letters() + "-");
        cast.shot("headoffice", "behind");
    }
}
