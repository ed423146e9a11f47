package cn.huiyin.premises.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes apart what offices write for a unit: {@code 3-2-1201}, {@code 3栋2单元1201室}, {@code 3幢2-1201}, {@code A座1201}. */
final class UnitPathText {
    private static final Pattern BUILDING =
            Pattern.compile("^(?<b>[^-]*?(?:期|区|组团)?-?[^-]*?)(?:号楼|#楼|栋|幢|座|楼|#|BUILDING|BLOCK)-?(?<rest>.*)$");
    private static final Pattern ENTRANCE = Pattern.compile("^(?<e>[^-]+?)(?:单元|门栋|梯|ENTRANCE)-?(?<rest>.*)$");
    private static final Pattern ROOM_TAIL = Pattern.compile("(?:号房|室|房|号|ROOM)$");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T.*)?");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s_/\\\\.~—–－]+");
    private static final int LONGEST = 40;

    private UnitPathText() {}

    static Optional<UnitPath> parse(String buildingCell, String entranceCell, String roomCell) {
        String text = compact(roomCell);
        boolean cutOff = CellText.narrow(roomCell).strip().endsWith("-");
        if (text.isEmpty()
                || cutOff
                || text.length() > LONGEST
                || DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        String building = part(buildingCell, BUILDING, "b");
        String entrance = part(entranceCell, ENTRANCE, "e");
        Matcher named = BUILDING.matcher(text);
        String ownBuilding = null;
        if (named.matches() && !named.group("b").isEmpty()) {
            ownBuilding = code(named.group("b"));
            text = named.group("rest");
        }
        Matcher stair = ENTRANCE.matcher(text);
        String ownEntrance = null;
        if (stair.matches()) {
            ownEntrance = code(stair.group("e"));
            text = stair.group("rest");
        }
        List<String> parts =
                Arrays.stream(text.split("-", -1)).filter(p -> !p.isEmpty()).toList();
        return assemble(building, entrance, ownBuilding, ownEntrance, parts);
    }

    /** The last part is the room, the one before it the entrance once a building is known, the rest the building. */
    private static Optional<UnitPath> assemble(
            @Nullable String building,
            @Nullable String entrance,
            @Nullable String namedBuilding,
            @Nullable String namedEntrance,
            List<String> parts) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        String room = ROOM_TAIL.matcher(parts.getLast()).replaceFirst("");
        List<String> front = new ArrayList<>(parts.subList(0, parts.size() - 1));
        String ownEntrance = namedEntrance;
        boolean entranceInFront = front.size() > 1
                || (front.size() == 1 && (namedBuilding != null || isOther(building, front.getFirst())));
        if (ownEntrance == null && entranceInFront) {
            ownEntrance = code(front.removeLast());
        }
        String ownBuilding = namedBuilding;
        if (ownBuilding == null && !front.isEmpty()) {
            ownBuilding = front.stream().map(UnitPathText::code).collect(Collectors.joining("-"));
            front.clear();
        }
        boolean clash = !front.isEmpty() || differ(building, ownBuilding) || differ(entrance, ownEntrance);
        String where = building == null ? ownBuilding : building;
        if (clash || where == null || where.isEmpty() || room.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new UnitPath(where, entrance == null ? ownEntrance : entrance, room));
    }

    private static boolean isOther(@Nullable String building, String part) {
        return building != null && !building.equals(code(part));
    }

    private static boolean differ(@Nullable String given, @Nullable String found) {
        return given != null && found != null && !given.equals(found);
    }

    private static @Nullable String part(String cell, Pattern pattern, String group) {
        String text = compact(cell);
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        Matcher matcher = pattern.matcher(text);
        return code(matcher.matches() ? matcher.group(group) : text);
    }

    private static String compact(String cell) {
        String narrow = CellText.narrow(CellText.clean(cell)).toUpperCase(Locale.ROOT);
        return SEPARATOR
                .matcher(narrow.strip())
                .replaceAll("-")
                .replaceAll("-+", "-")
                .replaceAll("^-|-$", "");
    }

    /** 03 and 三 and 3 are one building. */
    private static String code(String text) {
        String bare = text.replaceFirst("^第", "").replaceFirst("-$", "");
        return ChineseNumber.of(bare).orElse(bare).replaceFirst("^0+(?=.)", "");
    }
}
