package cn.huiyin.premises;

import java.util.List;
import java.util.Optional;

/** What a unit is used as. */
public enum UnitKind {
    HOME(List.of("住宅", "住房", "公寓", "别墅", "home", "residential", "apartment", "flat")),
    SHOP(List.of("商铺", "底商", "铺", "商业", "门面", "shop", "retail", "store")),
    PARKING(List.of("车位", "车库", "停车", "parking", "garage")),
    OFFICE(List.of("办公", "写字楼", "office"));

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> words;

    UnitKind(List<String> words) {
        this.words = words;
    }

    /** The kind that a text names, such as a cell or the name of a place; a shop or parking space before a home. */
    static Optional<UnitKind> in(String text) {
        for (UnitKind kind : List.of(PARKING, SHOP, OFFICE, HOME)) {
            if (kind.words.stream().anyMatch(text::contains)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
