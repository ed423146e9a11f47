package cn.huiyin.local;

/** How a complaint runs its course: filed, judged, solved, visited, closed. */
final class StoryOfACase {

    static final String COMPLAINT = "主卧飘窗下沿每逢下雨就往里渗水，墙纸已经起泡。";
    static final String SOLUTION = "外墙重新打胶并做淋水试验，户内墙面由物业负责恢复。";

    private final StoryCast cast;

    StoryOfACase(StoryCast cast) {
        this.cast = cast;
    }

    void files() {
        Guest occupant = cast.person("occupant");
        occupant.open("/occupant/file").sees("有危险吗？");
        cast.shot("occupant", "danger").press("没有危险，继续填写").press("投诉");
        occupant.page().locator(".tiles button, .tile").first().click();
        occupant.fill("说说情况", COMPLAINT);
        cast.shot("occupant", "form").press("提交").sees("已收到");
        cast.shot("occupant", "filed");
    }

    void triages() {
        openCase("desk", "/desk").press("受理分类").sees("责任归属");
        Guest desk = cast.person("desk");
        desk.find("分类", "窗及窗边渗漏");
        cast.shot("desk", "triage").press("受理分类").sees("已分类");
    }

    void dispatches() {
        openCase("desk", "/desk").press("派单").sees("责任部门");
        cast.person("desk").press("派单").sees("已派单");
    }

    void offers(String solution) {
        openCase("supervisor", "/supervisor")
                .press("记录调查")
                .fill("现场情况", "外墙胶老化，淋水可见渗点。")
                .photos(2)
                .press("记录调查");
        Guest supervisor = cast.person("supervisor").sees("已记录");
        supervisor
                .press("提出方案")
                .fill("解决方案", solution)
                .fill("对投诉人的影响", "不再渗水，墙面复原。")
                .fill("对小区的影响", "外墙修好，邻户也不再受影响。")
                .press("提出方案")
                .sees("方案已发给业户");
        cast.shot("supervisor", "offered");
    }

    void refuses() {
        openCase("occupant", "/occupant")
                .press("不同意方案")
                .fill("哪里不满意", "只打胶去年做过，没有用。")
                .press("不同意方案");
        cast.person("occupant").sees("已记录，将另提方案");
    }

    void accepts() {
        openCase("occupant", "/occupant").sees(SOLUTION).press("同意方案").press("同意方案");
        cast.person("occupant").sees("已记录同意");
        cast.shot("occupant", "accepted");
    }

    void replies() {
        openCase("supervisor", "/supervisor")
                .press("答复")
                .fill("答复内容", "外墙已重新打胶，淋水试验不再渗水。")
                .choose("联系方式", "电话");
        cast.person("supervisor").press("答复").sees("已答复");
    }

    void visits() {
        Guest visitor = cast.person("desk2");
        visitor.open("/desk/calls")
                .press("登记回访")
                .mark("方式", "电话")
                .mark("结果", "已解决")
                .mark("满意度", "满意");
        visitor.fill("业户怎么说", "不再渗水，满意。");
        cast.shot("desk2", "visit").press("保存").sees("回访已登记");
    }

    /** Somebody else than whoever did it sees that it was really done. */
    void looks() {
        openCase("director", "/director/cases")
                .press("核实")
                .fill("核实情况", "雨后到户看过，不再渗水。")
                .find("由谁落实", "罗志强")
                .press("核实");
        cast.person("director").sees("已核实");
    }

    void closes() {
        openCase("desk", "/desk").press("关闭").mark("结果", "一致同意").mark("是否因管理原因", "其他原因");
        cast.person("desk").press("关闭").sees("已关闭");
    }

    private Guest openCase(String username, String list) {
        Guest guest = cast.person(username).open(list);
        guest.page().locator("a[href*='/cases/']").first().click();
        return guest.sees("办理经过");
    }
}
