package cn.huiyin.noticeboard.redaction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the word lists that lie beside this class: blanks part words, {@code [name]} opens a section. */
final class WordList {

    private WordList() {}

    static Set<String> words(String file) {
        var all = new LinkedHashSet<String>();
        sections(file).values().forEach(all::addAll);
        return all;
    }

    static Map<String, Set<String>> sections(String file) {
        var sections = new LinkedHashMap<String, Set<String>>();
        var section = "";
        for (var line : lines(file)) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']'));
            } else if (!line.startsWith("#") && !line.isBlank()) {
                sections.computeIfAbsent(section, name -> new LinkedHashSet<>())
                        .addAll(List.of(line.strip().split("\\s+")));
            }
        }
        return sections;
    }

    private static List<String> lines(String file) {
        try (InputStream in = WordList.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing word list " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
