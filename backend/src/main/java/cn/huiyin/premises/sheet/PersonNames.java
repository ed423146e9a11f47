package cn.huiyin.premises.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the names of a cell, of which there may be several. */
public final class PersonNames {
    private static final Pattern BETWEEN = Pattern.compile("[、/,;|&\\n]+");
    private static final Pattern REMARK = Pattern.compile("[(\\[【].*?[)\\]】]");
    private static final Pattern NOBODY =
            Pattern.compile("[-—–/\\\\.。*×]+|无|暂无|没有|none|n/?a", Pattern.CASE_INSENSITIVE);

    private PersonNames() {}

    /** The names in their order; remarks in brackets are left out, and signs that say "nobody" give none. */
    public static List<String> read(String text) {
        String narrow = CellText.narrow(CellText.clean(text));
        List<String> names = new ArrayList<>();
        if (NOBODY.matcher(narrow.strip()).matches()) {
            return names;
        }
        for (String piece : BETWEEN.split(REMARK.matcher(narrow).replaceAll(" "), -1)) {
            String name = piece.strip().replaceAll("\\s+", " ");
            if (!name.isEmpty() && !NOBODY.matcher(name).matches()) {
                names.addAll(spaced(name));
            }
        }
        return names.stream().distinct().toList();
    }

    /** A space parts two Chinese names of two or more characters, but only pads 张 三, and belongs to Latin names. */
    private static List<String> spaced(String name) {
        if (!name.contains(" ") || !name.replace(" ", "").codePoints().allMatch(Character::isIdeographic)) {
            return List.of(name);
        }
        List<String> parts = List.of(name.split(" ", -1));
        boolean several = parts.stream().allMatch(part -> part.codePointCount(0, part.length()) > 1);
        return several ? parts : List.of(name.replace(" ", ""));
    }
}
