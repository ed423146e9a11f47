package cn.huiyin.duties;

import java.util.Map;

/** A round of an estate, and the occurrence that it is; the names stand in the schema and in the database. */
public enum RoundKind {
    PATROL("patrol.made", "findings"),
    /** The complaint box was opened, with or without letters. */
    BOX_OPENED("box.opened", "letters"),
    /** Its letters are in the office. */
    BOX_DELIVERED("box.delivered", "letters");

    private final String event;
    private final String counted;

    RoundKind(String event, String counted) {
        this.event = event;
        this.counted = counted;
    }

    String event() {
        return event;
    }

    Map<String, Object> facts(String byRole, int found) {
        return Map.of("byRole", byRole, counted, found);
    }
}
