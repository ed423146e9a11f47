package cn.huiyin.premises;

import java.util.List;
import java.util.Optional;

/** In what quality somebody has to do with a unit. */
public enum OccupancyKind {
    OWNER(List.of("业主", "自住业主", "产权人", "房主", "户主", "家属", "配偶", "owner", "owner-occupier")),
    LANDLORD(List.of("出租业主", "房东", "出租人", "landlord")),
    RENTER(List.of("租户", "租客", "承租人", "承租方", "租赁户", "租", "renter", "tenant")),
    SHOP(List.of("商户", "商家", "店主", "经营者", "shop", "merchant")),
    INTERNAL(List.of("内部", "内部单位", "物业", "internal"));

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> words;

    OccupancyKind(List<String> words) {
        this.words = words;
    }

    /** The kind that a cell tells in lower case. */
    static Optional<OccupancyKind> told(String cell) {
        for (OccupancyKind kind : values()) {
            if (kind.words.contains(cell)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
