package cn.huiyin.noticeboard.redaction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How likely each everyday Chinese word is, as a natural logarithm; names of persons are left out.
 *
 * <p>The counts are the dictionary of jieba (60 million running words), read once at the first use; words counted
 * fewer than ten times are dropped to keep the heap small.
 */
final class EverydayWords {

    static final int LONGEST = 5;
    private static final double RUNNING_WORDS = 60_101_878;
    private static final int LEAST = 10;
    private static final double OWN_WORD = Math.log(2000 / RUNNING_WORDS);
    private static final double UNKNOWN_CHARACTER = Math.log(1 / RUNNING_WORDS);

    private static final class Holder {
        private static final Map<String, Double> WORDS = read();
    }

    private EverydayWords() {}

    /** The logarithm of a word's share, or null where it is no word. Single characters always are. */
    static @org.jspecify.annotations.Nullable Double likelihood(String word) {
        var known = Holder.WORDS.get(word);
        return known == null && word.length() == 1 ? Double.valueOf(UNKNOWN_CHARACTER) : known;
    }

    static boolean contains(String word) {
        return Holder.WORDS.containsKey(word);
    }

    private static Map<String, Double> read() {
        var words = new HashMap<String, Double>(1 << 17);
        var file = Objects.requireNonNull(EverydayWords.class.getResourceAsStream("/dict.txt"), "jieba's dictionary");
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(line -> line.split(" "))
                    .filter(EverydayWords::kept)
                    .forEach(parts -> words.put(parts[0], Math.log(Integer.parseInt(parts[1]) / RUNNING_WORDS)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        WordList.words("words.txt").forEach(word -> words.merge(word, OWN_WORD, Math::max));
        WordList.words("cues.txt").forEach(word -> words.merge(word, OWN_WORD, Math::max));
        return Map.copyOf(words);
    }

    private static boolean kept(String[] parts) {
        if (parts.length < 3 || parts[0].length() > LONGEST || !Folded.han(parts[0].charAt(0))) {
            return false;
        }
        return parts[0].length() == 1 || (!parts[2].startsWith("nr") && Integer.parseInt(parts[1]) >= LEAST);
    }
}
