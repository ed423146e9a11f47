package cn.huiyin.noticeboard.redaction;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How likely a character or two are a surname or part of a given name, as natural logarithms. */
final class NameParts {

    static final double NEVER = -40;
    private static final double COMPOUND = Math.log(0.002);
    private static final double OFTEN_GIVEN = Math.log(1 / 350.0);
    private static final double SELDOM_GIVEN = Math.log(1 / 9000.0);
    private static final Map<String, Double> SURNAMES = surnames();
    private static final Set<String> GIVEN = Set.of(String.join("", WordList.words("given.txt"))
            .chars()
            .mapToObj(Character::toString)
            .distinct()
            .toArray(String[]::new));
    /** Characters of grammar, which no one bears as a given name. */
    private static final String GRAMMAR =
            "的了在是有与和及就不被把将从您你我他她它们这那该每且已并因所吗呢吧啊没么什怎很还再又但却后前里外请等各些个第给让由对于为" + "室栋幢号楼层说称问报修投诉访拨打帮助";

    private NameParts() {}

    /** The logarithm of a surname's share; {@link #NEVER} where it is none. */
    static double surname(String surname) {
        return SURNAMES.getOrDefault(surname, NEVER);
    }

    static double given(char character) {
        if (!Folded.han(character) || GRAMMAR.indexOf(character) >= 0) {
            return NEVER;
        }
        return GIVEN.contains(String.valueOf(character)) ? OFTEN_GIVEN : SELDOM_GIVEN;
    }

    private static Map<String, Double> surnames() {
        var all = new HashMap<String, Double>();
        WordList.sections("surnames.txt")
                .forEach((share, names) ->
                        names.forEach(name -> all.putIfAbsent(name, Math.log(Double.parseDouble(share)))));
        WordList.words("compound-surnames.txt").forEach(name -> all.put(name, COMPOUND));
        return Map.copyOf(all);
    }
}
