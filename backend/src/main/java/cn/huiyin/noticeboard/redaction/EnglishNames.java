package cn.huiyin.noticeboard.redaction;

import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;

/** Names of persons in Latin letters: after a title or a role, by a common given name, or in pinyin. */
final class EnglishNames {

    private static final Map<String, Set<String>> WORDS = WordList.sections("english-names.txt");
    private static final String NAME = "[A-Z][a-z]+(?:[-'][A-Z]?[a-z]+)?";
    private static final String TITLE = "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Madam|Mister|Mme|Prof|Uncle|Aunt|Auntie)\\.?";
    private static final String ROLE =
            "(?i:resident|tenant|owner|landlord|plumber|electrician|guard|manager|director|neighbour|"
                    + "neighbor|caller|supervisor|complainant|worker|cleaner|named|contact|steward|butler|engineer)";
    private static final String GIVEN = "(?:" + String.join("|", WORDS.getOrDefault("given", Set.of())) + ")";
    /** Given names that are words as well: marked only beside a surname, a title or a role. */
    private static final String WORDLIKE =
            "(?:Mark|Grace|Bill|Max|Jack|Jordan|Austin|Frank|Virginia|Victoria|Dan|Will|Jean)\\b";

    private static final String SURNAME = "(?:" + String.join("|", WordList.words("pinyin-surnames.txt")) + ")";
    private static final String FINAL =
            "(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|"
                    + "ue|er|a|o|e|i|u|v)";
    private static final String INITIAL = "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?";
    private static final String PINYIN =
            "(?=[A-Z][a-z])(?i:" + INITIAL + FINAL + ")(?:-?(?i:" + INITIAL + FINAL + "))?(?![a-z])";

    private EnglishNames() {}

    static Finder finder() {
        return Finders.of(
                PatternFinder.of(
                        MarkKind.PERSON,
                        "(?<![A-Za-z])" + TITLE + " ?" + NAME + "(?: " + NAME + "){0,2}",
                        "(?<![A-Za-z])(?:Old|Little) " + SURNAME + "(?![a-z])",
                        "(?<![A-Za-z])" + GIVEN + " (?:[A-Z]\\. )?" + NAME + "(?![a-z])",
                        "(?<![A-Za-z])" + SURNAME + " " + PINYIN + "(?: " + PINYIN + ")?",
                        "(?<![A-Za-z])(?!" + WORDLIKE + ")" + GIVEN + "(?![A-Za-z])"),
                PatternFinder.of(
                                MarkKind.PERSON,
                                "(?<![A-Za-z])" + ROLE + ",? (" + NAME + "(?: " + NAME + "){0,2})",
                                "(?<![A-Za-z])(" + PINYIN + " " + SURNAME + ")(?![a-z])")
                        .where(EnglishNames::unlikeOtherWords));
    }

    private static boolean unlikeOtherWords(Folded text, MatchResult match) {
        var first = match.group(1).split(" ", 2)[0];
        return !WORDS.getOrDefault("others", Set.of()).contains(first);
    }
}
