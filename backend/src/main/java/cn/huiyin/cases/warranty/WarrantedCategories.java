package cn.huiyin.cases.warranty;

import cn.huiyin.policy.SettingsVersion;
import cn.huiyin.premises.Trade;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which categories belong to a trade, by the estate's settings. */
final class WarrantedCategories {

    private static final Map<Trade, String> SETTINGS = Map.of(
            Trade.STRUCTURE, "warrantyStructure",
            Trade.WATERPROOF, "warrantyWaterproof",
            Trade.HEATING, "warrantyHeating",
            Trade.COOLING, "warrantyCooling",
            Trade.FITTING, "warrantyFitting",
            Trade.SYSTEM, "warrantySystem");

    private WarrantedCategories() {}

    /** Whether the estate counts the category, or one above it, to the trade. */
    static boolean contain(SettingsVersion version, Trade trade, @Nullable String category) {
        if (category == null || !(version.settings().get(SETTINGS.get(trade)) instanceof List<?> codes)) {
            return false;
        }
        return codes.stream().anyMatch(code -> category.equals(code) || category.startsWith(code + "."));
    }
}
