package cn.huiyin.cases;

import java.util.Locale;

/** Why law is involved in a case; the settings name those that a counsel looks at first. */
public enum LegalMatter {
    INJURY,
    CLAIM,
    BEARING_WALL,
    LAWYER_LETTER,
    /** None that the settings name: reviewed wherever anything is. */
    OTHER,
    /** It is not after all: takes a mark back. */
    NONE;

    /** As the settings write it. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
