package cn.huiyin.visits;

import java.util.Locale;

/** What became of a visit or an attempt; the names stand in the schema and in the database. */
public enum VisitResult {
    SOLVED,
    UNSOLVED,
    NO_ANSWER,
    REFUSED,
    WRONG_NUMBER;

    /** Whether the occupant gave an answer to the matter. */
    boolean answered() {
        return this == SOLVED || this == UNSOLVED;
    }

    /** The name by which conditions of clauses speak of it. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
