package cn.huiyin.noticeboard.redaction;

/** Telephone numbers: mobile, fixed, with pauses, partly starred, or written in Chinese digits. */
final class Phones {

    private static final String PAUSE = "[- .]?";
    private static final String CUE = "(?i:电话|座机|手机|热线|拨打|致电|联系方式|tel|call|phone|mobile)[^0-9\\n]{0,6}";
    private static final String HAN_DIGIT = "[零〇一二两三四五六七八九幺]";

    private Phones() {}

    static Finder finder() {
        return PatternFinder.of(
                MarkKind.PHONE,
                "(?<![0-9A-Za-z])(?:\\+?86" + PAUSE + ")?1" + PAUSE + "[3-9](?:" + PAUSE + "[0-9*xX]){9}(?![0-9])",
                "(?<![0-9A-Za-z])\\(?0[0-9]{2,3}\\)?" + PAUSE + "[0-9]{3,4}" + PAUSE
                        + "[0-9]{3,4}(?:(?:-|转| ?ext\\.? ?)[0-9]{1,6})?(?![0-9])",
                "(?<![0-9])[48]00(?:" + PAUSE + "[0-9]){7}(?![0-9])",
                "\\+[0-9]{1,3}(?:[- ]?[0-9]){6,12}",
                CUE + "([1-9][0-9]{2,3}" + PAUSE + "[0-9]{4}(?:(?:-|转)[0-9]{1,6})?)(?![0-9])",
                "(?:手机|电话)[^0-9\\n]{0,3}尾号[^0-9\\n]{0,2}([0-9]{3,4})(?![0-9])",
                "(?<!" + HAN_DIGIT + ")[一幺](?:" + PAUSE + HAN_DIGIT + "){10}(?!" + HAN_DIGIT + ")",
                CUE + "(" + HAN_DIGIT + "{7,12})");
    }
}
