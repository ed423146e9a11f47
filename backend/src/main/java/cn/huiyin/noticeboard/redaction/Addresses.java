package cn.huiyin.noticeboard.redaction;

/** Homes and where they stand: rooms, entrances, buildings, street numbers, parking spaces. */
final class Addresses {

    private static final String NUMBER = "(?:[0-9]{1,4}|[一二三四五六七八九十百]{1,4})";
    private static final String NAMED =
            "(?:(?<=[在住于到是:，。、（ ])|(?<=^))(?:[\\u4e00-\\u9fff]{2,6}(?:小区|花园|公寓|苑|家园|新村|社区|大厦|广场))?";
    private static final String BUILDING =
            "(?:[A-Za-z]|" + NUMBER + ") ?(?:号楼|號樓|栋|棟|幢|#楼|#)|[A-Za-z] ?座|" + NUMBER + "座(?=[0-9]{3,4})";
    private static final String ENTRANCE = "(?:[0-9A-Za-z]{1,2}|[一二三四五六七八九十东西南北中]{1,2}) ?(?:单元|單元|门洞)";
    private static final String FLOOR = NUMBER + " ?(?:楼|层|樓|層)";
    private static final String ROOM = "[A-Z]?[0-9]{2,4}[A-Z]?(?![0-9元户個个米年度%次天])(?:室|房|号房|号)?";
    private static final String SIDE = "[东西南北中]{1,2}户";
    private static final String REST = "(?:[ ,，-]?(?:" + ENTRANCE + "))?(?:[ ,，-]?(?:" + FLOOR + "))?(?:[ ,，-]?(?:"
            + ROOM + "))?(?:" + SIDE + ")?";

    private static final String WORDS =
            "(?i:unit|room|rm\\.?|flat|apartment|apt\\.?|suite|building|bldg\\.?|block|tower|"
                    + "entrance|villa|parking space|parking bay)(?i: no\\.?| number)?";
    private static final String ENGLISH = WORDS + " ?#?(?:[A-Z]?[0-9]{1,5}[A-Z]?(?:-[0-9]+)*|[A-Z])(?![A-Za-z0-9])";

    private Addresses() {}

    static Finder finder() {
        return Finders.of(
                PatternFinder.of(
                        MarkKind.ADDRESS,
                        NAMED + "(?:(?:" + BUILDING + ")|" + ENTRANCE + ")" + REST,
                        "(?:(?:" + BUILDING + ")|" + ENTRANCE + ")" + REST,
                        "(?<![0-9-])[0-9A-Z]{1,3}[-—][0-9A-Z]{1,2}[-—][0-9]{3,4}(?:室|号)?(?![0-9-])",
                        "(?:房号|地址|住|家住|位于)[^0-9A-Za-z\\n]{0,3}([0-9A-Z]{1,3}-[0-9]{3,4}(?:室|号)?)(?![0-9-])",
                        "(?<![0-9-])[1-9A-Z][0-9]?-[0-9]{3,4}(?=室|房|住户|业主|租户|的|家)",
                        "(?<![0-9A-Za-z])[A-Z]?[0-9]{3,4}[A-Z]? ?(?:室|号房|房(?!间|屋))",
                        "(?<![0-9A-Za-z共有约近达计￥¥])[0-9]{3,4}(?=的?(?:业主|住户|租户|租客|居民|邻居|家(?!庭|具|电)))",
                        "(?<![零〇一二三四五六七八九百])[零〇一二三四五六七八九]{3,4}(?:室|房(?!间|屋))",
                        "(?<![0-9A-Za-z])[0-9]{3,4}(?:[、和,，/][0-9]{3,4})+(?=[两三四]?户|室|房)",
                        FLOOR + "(?:" + SIDE + "|(?=的?(?:业主|住户|租户|邻居)))",
                        "(?<![0-9A-Za-z])(?:[A-Z][0-9]{0,2}[- ]?)?[0-9]{2,4} ?号? ?(?:车位|库位|泊位|储藏室)",
                        "(?:(?<=[在住于到是:，。、（ ])|(?<=^))[\\u4e00-\\u9fff]{1,6}(?:路|街|大道|巷|弄|胡同)(?:[0-9]+弄)? ?[0-9]{1,5} ?号"
                                + "(?:院|楼)?(?:(?:" + BUILDING + "|" + ENTRANCE + "))?" + REST),
                PatternFinder.of(
                        MarkKind.ADDRESS,
                        ENGLISH + "(?:,? (?:of )?" + ENGLISH + ")*",
                        "(?:No\\.? ?)?[0-9]{1,5},? (?:[A-Z][a-z]+ ){1,2}(?:Road|Street|Lane|Avenue|Rd|St)(?![a-z])"));
    }
}
