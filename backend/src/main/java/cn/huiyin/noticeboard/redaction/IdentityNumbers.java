package cn.huiyin.noticeboard.redaction;

import java.util.regex.MatchResult;

/**
 * Numbers of identity papers: resident identity cards of 18 (GB 11643) and 15 digits, passports after a cue.
 *
 * <p>A card number with a wrong check digit is marked all the same where its birth date is possible or a cue stands
 * before it: one slip of the pen does not hide a person.
 */
final class IdentityNumbers {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final String DAY = "(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])";

    private IdentityNumbers() {}

    static Finder finder() {
        return Finders.of(
                PatternFinder.of(
                        MarkKind.IDENTITY,
                        "(?<![0-9])[1-9][0-9]{5} ?(?:18|19|20)[0-9]{2} ?" + DAY + " ?[0-9]{3}[0-9Xx](?![0-9])",
                        "(?<![0-9])[1-9][0-9]{5}[0-9]{2}" + DAY + "[0-9]{3}(?![0-9])",
                        "(?<![0-9])[1-9][0-9]{2,9}\\*{4,}[0-9]{0,4}[Xx]?",
                        "(?i:护照|通行证|passport)[^0-9A-Za-z]{0,6}([A-Za-z]{1,2}[0-9]{7,9})"),
                PatternFinder.of(MarkKind.IDENTITY, "(?<![0-9])[1-9][0-9]{16}[0-9Xx](?![0-9])")
                        .where((text, match) -> valid(match) || cued(text, match)));
    }

    private static boolean cued(Folded text, MatchResult match) {
        var before = text.before(match.start(), 8);
        return before.contains("身份") || before.contains("证");
    }

    private static boolean valid(MatchResult match) {
        return valid(match.group());
    }

    /** Whether the last character is the check of the first seventeen (ISO 7064, MOD 11-2). */
    static boolean valid(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
    }
}
