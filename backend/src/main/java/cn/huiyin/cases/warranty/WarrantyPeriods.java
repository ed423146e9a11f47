package cn.huiyin.cases.warranty;

import cn.huiyin.policy.SettingsVersion;
import cn.huiyin.premises.Trade;
import cn.huiyin.worktime.Season;
import cn.huiyin.worktime.Span;
import cn.huiyin.worktime.SpanText;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How long the developer warrants each trade, by the estate's settings.
 *
 * @param periods spans of months or days by the trade's code
 * @param seasons how many whole seasons heating and cooling are warranted
 */
record WarrantyPeriods(
        Map<String, Span> periods,
        int seasons,
        @Nullable Season heating,
        @Nullable Season cooling) {

    static WarrantyPeriods of(SettingsVersion version) {
        Map<String, Span> periods = version.settings().get("warranty") instanceof Map<?, ?> table
                ? table.entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> String.valueOf(entry.getKey()),
                                entry -> SpanText.parse(String.valueOf(entry.getValue()))))
                : Map.of();
        return new WarrantyPeriods(
                periods,
                version.settings().get("warrantySeasons") instanceof Number seasons ? seasons.intValue() : 0,
                season(version.settings().get("heatingSeason")),
                season(version.settings().get("coolingSeason")));
    }

    /** Versions from before the product knew seasons have none. */
    private static @Nullable Season season(@Nullable Object value) {
        return value instanceof String text ? Season.parse(text) : null;
    }

    /** The last day of the warranty of what was handed over on the day; null where the estate has no period for the trade.
     *
     * <p>A period of months ends on the same day of its last month, or on that month's last day.
     */
    @Nullable
    LocalDate until(Trade trade, LocalDate handedOver) {
        return switch (trade) {
            case HEATING -> end(heating, handedOver);
            case COOLING -> end(cooling, handedOver);
            default ->
                switch (periods.get(trade.code())) {
                    case Span.Months months -> handedOver.plusMonths(months.months());
                    case Span.CalendarDays days -> handedOver.plusDays(days.days());
                    case null, default -> null;
                };
        };
    }

    private @Nullable LocalDate end(@Nullable Season season, LocalDate handedOver) {
        return season == null || seasons < 1 ? null : season.lastDay(seasons, handedOver);
    }
}
