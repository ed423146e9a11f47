package cn.huiyin.premises;

import java.util.List;
import java.util.Optional;

/** How a unit is used now. */
public enum UnitState {
    LIVED_IN(List.of("自住", "入住", "已入住", "常住", "已住", "居住", "使用中", "营业", "lived in", "occupied", "owner-occupied")),
    LET(List.of("出租", "已租", "已出租", "租赁", "let", "rented", "leased")),
    VACANT(List.of("空置", "空置房", "空房", "空", "未入住", "未售", "未交付", "闲置", "vacant", "empty", "unsold")),
    DECORATING(List.of("装修", "装修中", "在装修", "正在装修", "decorating", "under decoration", "renovating"));

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> words;

    UnitState(List<String> words) {
        this.words = words;
    }

    /** The state that a cell tells in lower case, exactly: 空置 is a state, a name that holds 空 is none. */
    static Optional<UnitState> told(String cell) {
        for (UnitState state : values()) {
            if (state.words.contains(cell)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
