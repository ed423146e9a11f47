package cn.huiyin.premises.sheet;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How dates with the year at the end are meant; dates that begin with the year need no word. */
public enum DateNotation {
    /** Only dates that begin with the year, and Excel's day numbers; others are refused as ambiguous. */
    YEAR_FIRST,
    /** 30/06/2021. */
    DAY_FIRST,
    /** 06/30/2021. */
    MONTH_FIRST;

    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.]\\d{4}\\b.*", Pattern.DOTALL);

    /** What the given texts leave possible; {@link #YEAR_FIRST} where nothing tells, so that nobody is misled. */
    public static DateNotation propose(List<String> samples) {
        boolean firstOver12 = false;
        boolean secondOver12 = false;
        for (String sample : samples) {
            Matcher matcher = YEAR_LAST.matcher(sample);
            if (matcher.matches()) {
                firstOver12 |= Integer.parseInt(matcher.group(1)) > 12;
                secondOver12 |= Integer.parseInt(matcher.group(2)) > 12;
            }
        }
        if (firstOver12 == secondOver12) {
            return YEAR_FIRST;
        }
        return firstOver12 ? DAY_FIRST : MONTH_FIRST;
    }
}
