package cn.huiyin.policy;

import java.util.List;
import java.util.Objects;

/**
 * One of the tiles that an occupant on a phone chooses from, in place of the whole table.
 *
 * @param unclear the category that a case has until the desk has refined it
 * @param groups groups or single categories that it stands for
 */
public record TileData(String code, String unclear, List<String> groups, Text name) {

    public TileData {
        Objects.requireNonNull(code, "code is missing");
        Objects.requireNonNull(unclear, "unclear is missing");
        Objects.requireNonNull(name, "name is missing");
        groups = List.copyOf(groups);
    }
}
