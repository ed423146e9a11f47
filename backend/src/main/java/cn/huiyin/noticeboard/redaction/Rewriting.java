package cn.huiyin.noticeboard.redaction;

import java.util.regex.Pattern;

/**
 * Puts a suggestion into the place of a marked stretch so that the sentence still reads: no brackets within brackets, no
 * word told twice, no role without anybody, no comma without a clause.
 */
public final class Rewriting {

    private static final Pattern CHINESE = Pattern.compile("（(.+)略）");
    private static final Pattern ENGLISH = Pattern.compile("\\[(.+)]");
    private static final Pattern OPEN = Pattern.compile("[（(][^（）()]*$");
    private static final Pattern CLOSES = Pattern.compile("^[^（）()]*[）)]");

    /** What already names the number that is left out. */
    private static final Pattern TOLD = Pattern.compile("(?:电话|座机|手机|手机号|热线|联系方式|号码|身份证号?|证件号|车牌号?|账号|卡号|邮箱)[：: ]?$");

    /** A role that stands alone in its clause: what is left of "contact person Wang Fang." without the name. */
    private static final Pattern ALONE = Pattern.compile("(?:^|[，。；、！？（(\\n])[ ]?([\\p{IsHan}]{2,6})([：: ]?)$");

    private static final String ENDS = "，。；、！？）)\n";
    private static final String PAUSES = "，、；";

    private Rewriting() {}

    /** The text with the words in place of the stretch from {@code start} to {@code end}. */
    public static String replaced(String text, int start, int end, String words) {
        String before = text.substring(0, start);
        String after = text.substring(end);
        if (words.isEmpty()) {
            return emptied(before, after);
        }
        boolean inside = OPEN.matcher(before).find() && CLOSES.matcher(after).find();
        var chinese = CHINESE.matcher(words);
        if (chinese.matches()) {
            boolean told = TOLD.matcher(before).find();
            String core = told ? "略" : chinese.group(1) + "略";
            return before + (inside || before.endsWith("：") ? core : "（" + core + "）") + after;
        }
        var english = ENGLISH.matcher(words);
        return before + (inside && english.matches() ? english.group(1) : words) + after;
    }

    private static String emptied(String before, String after) {
        var alone = ALONE.matcher(before);
        boolean ends = after.isEmpty() || ENDS.indexOf(after.charAt(0)) >= 0 || after.startsWith("（");
        if (alone.find() && ends) {
            return before + (alone.group(2).isEmpty() ? "（略）" : "略") + after;
        }
        if (before.endsWith("（") && after.startsWith("）")) {
            return before.substring(0, before.length() - 1) + after.substring(1);
        }
        boolean starts = before.isEmpty() || ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
        boolean pauses = !after.isEmpty() && PAUSES.indexOf(after.charAt(0)) >= 0;
        return before + (starts && pauses ? after.substring(1) : after);
    }
}
