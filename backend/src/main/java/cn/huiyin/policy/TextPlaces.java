package cn.huiyin.policy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a text where something that it says stands; lines and columns count from 1. */
final class TextPlaces {

    private final List<String> lines;

    TextPlaces(String text) {
        this.lines = text.lines().toList();
    }

    /** The first line from one on that has these words; the line it began from where none has. */
    int lineOf(String words, int from) {
        Pattern whole = Pattern.compile("(?<![\\w.-])" + Pattern.quote(words) + "(?![\\w.-])");
        for (int line = Math.max(from, 1); line <= lines.size(); line++) {
            if (whole.matcher(lines.get(line - 1)).find()) {
                return line;
            }
        }
        return Math.max(from, 1);
    }

    int columnOf(String words, int line) {
        int at = line > lines.size() ? -1 : lines.get(line - 1).indexOf(words);
        return at < 0 ? 1 : at + 1;
    }

    /** Where the value of a key begins, after its quote. */
    int valueColumn(String key, int line) {
        Matcher value = Pattern.compile(Pattern.quote(key) + ":\\s*[\"']?")
                .matcher(line > lines.size() ? "" : lines.get(line - 1));
        return value.find() ? value.end() + 1 : 1;
    }
}
