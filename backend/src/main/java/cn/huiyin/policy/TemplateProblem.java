package cn.huiyin.policy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with a procedure that somebody wrote, and where.
 *
 * @param line from 1, where in the text
 * @param column from 1
 * @param clause the clause's id; empty outside of clauses
 * @param key the key in question, such as {@code when}; empty where it is none
 * @param reason in the words of the reader, to be told in the caller's language by {@code web}
 */
public record TemplateProblem(int line, int column, String clause, String key, String reason) {

    /** Name under which a text is read, so that places can be told apart from reasons. */
    static final String FILE = "template";

    private static final Pattern PLACED = Pattern.compile(FILE + ":(\\d+):(\\d+): (.*)", Pattern.DOTALL);
    private static final Pattern IN_CLAUSE = Pattern.compile(
            FILE + ": clause ([^ ,:]+)(?:, duty ([^ ,:]+))?(?:, (\\w+))?:? (?:(\\d+):(\\d+): )?(.*)", Pattern.DOTALL);
    private static final Pattern SETTING = Pattern.compile(FILE + ": setting (\\w+): (.*)", Pattern.DOTALL);

    static TemplateProblem place(String problem, String text) {
        Matcher placed = PLACED.matcher(problem);
        if (placed.matches()) {
            return new TemplateProblem(number(placed.group(1)), number(placed.group(2)), "", "", placed.group(3));
        }
        Matcher inClause = IN_CLAUSE.matcher(problem);
        if (inClause.matches()) {
            return inClause(inClause, new TextPlaces(text));
        }
        Matcher setting = SETTING.matcher(problem);
        if (setting.matches()) {
            TextPlaces places = new TextPlaces(text);
            int line = places.lineOf(setting.group(1) + ":", 1);
            return new TemplateProblem(
                    line, places.columnOf(setting.group(1), line), "", setting.group(1), setting.group(2));
        }
        return new TemplateProblem(1, 1, "", "", problem.replaceFirst("^" + FILE + ": ", ""));
    }

    private static TemplateProblem inClause(Matcher found, TextPlaces places) {
        String clause = found.group(1);
        String key = found.group(3) == null ? "" : found.group(3);
        int line = places.lineOf("id: " + clause, 1);
        if (found.group(2) != null) {
            line = places.lineOf("name: " + found.group(2), line);
        }
        int column = 1;
        if (!key.isEmpty()) {
            line = places.lineOf(key + ":", line);
            column = places.valueColumn(key, line);
        }
        if (found.group(5) != null) {
            column += number(found.group(5)) - 1;
        }
        return new TemplateProblem(line, column, clause, key, found.group(6));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
