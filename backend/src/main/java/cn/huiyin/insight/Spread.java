package cn.huiyin.insight;

import org.jspecify.annotations.Nullable;

/**
 * A spread of times in hours; the intervals of 95 % come from order statistics and ask for no shape of the distribution.
 *
 * @param count how many times
 * @param median null where there is none
 * @param medianLow null where there are too few
 * @param medianHigh null where there are too few
 * @param p90 the 90th percentile, null where there is none
 * @param p90Low null where there are too few
 * @param p90High null where there are too few
 */
public record Spread(
        int count,
        @Nullable Double median,
        @Nullable Double medianLow,
        @Nullable Double medianHigh,
        @Nullable Double p90,
        @Nullable Double p90Low,
        @Nullable Double p90High) {}
