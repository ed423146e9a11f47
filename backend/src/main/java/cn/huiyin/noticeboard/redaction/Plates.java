package cn.huiyin.noticeboard.redaction;

/** Number plates of vehicles (GA 36), new-energy ones with their extra character too. */
final class Plates {

    private static final String PROVINCE = "[京津沪滬渝冀豫云雲辽遼黑湘皖鲁魯新苏蘇浙赣贛鄂桂甘晋晉蒙陕陝吉闽閩贵貴粤粵青藏川宁寧琼瓊使领港澳]";
    private static final String TAIL = "[A-Za-z0-9](?: ?[A-Za-z0-9]){3,5} ?[挂学警港澳]?";

    private Plates() {}

    static Finder finder() {
        return PatternFinder.of(
                        MarkKind.PLATE,
                        PROVINCE + " ?[A-Za-z][ ·.\\-]{0,3}" + TAIL + "(?![A-Za-z0-9])",
                        "(?:车牌|车号|牌照|号牌)(?:号码?)?[为是:，, ]{0,3}([A-Za-z][ ·.\\-]{0,2}[A-Za-z0-9]{5,6})(?![A-Za-z0-9])",
                        "(?i:plate)(?: number| no\\.?)?:? ([A-Z][ ·.\\-]{0,2}[A-Z0-9]{5,6})(?![A-Za-z0-9])",
                        "(?:车牌|车号|车)[^0-9\\n]{0,2}尾号[^0-9A-Z\\n]{0,2}([0-9A-Z]{2,5})")
                .where((text, match) -> match.group().chars().anyMatch(Character::isDigit));
    }
}
