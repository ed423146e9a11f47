package cn.huiyin.premises.sheet;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a unit is: building 楼栋, entrance 单元 if there are any, room 房号; in the form by which units are told apart.
 *
 * @param building without 栋, 幢, 座, leading zeros: {@code 3}, {@code A}
 * @param entrance without 单元, or null
 * @param room without 室: {@code 1201}
 */
public record UnitPath(String building, @Nullable String entrance, String room) {
    /** Equal for two ways to write one unit, different for two units of one estate. */
    public String key() {
        return building + "/" + (entrance == null ? "" : entrance) + "/" + room;
    }

    /** As people write it: {@code 3-2-1201}. */
    public String label() {
        return entrance == null ? building + "-" + room : building + "-" + entrance + "-" + room;
    }

    /** Reads a path from one cell; nothing where building or room can't be told. */
    public static Optional<UnitPath> parse(String text) {
        return parse("", "", text);
    }

    /**
     * Reads a path from up to three cells.
     *
     * @param building may be empty where {@code room} tells it
     * @param entrance may be empty
     * @param room a room, or a path that must agree with the other two cells
     */
    public static Optional<UnitPath> parse(String building, String entrance, String room) {
        return UnitPathText.parse(building, entrance, room);
    }
}
