package cn.huiyin.visits;

import java.util.Locale;

/** How a visit is made; the names stand in the schema and in the database. */
public enum VisitMethod {
    ORAL,
    PHONE,
    DOOR,
    LETTER,
    MESSAGE;

    /** Whether a person speaks with a person; letters and messages never count as having reached anybody. */
    boolean byPerson() {
        return this == ORAL || this == PHONE || this == DOOR;
    }

    /** The name by which conditions of clauses speak of it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
