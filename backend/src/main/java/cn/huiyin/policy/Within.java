package cn.huiyin.policy;

import org.jspecify.annotations.Nullable;

/**
 * By when a duty must be met: one of a span, a setting, a fact that is a time, or a time of day.
 *
 * @param at key of a time setting: the next such time of day after the start
 * @param by name of a text fact that chooses the row of a table setting
 * @param orEarlier name of a time fact that counts when it is present and earlier
 * @param cutoff key of a time setting that moves late starts of a same-day span to the next day
 * @param until key of a time setting: when on the next day
 * @param lead key of a span setting of minutes or hours: so much before the time that the fact tells
 */
public record Within(
        @Nullable String span,
        @Nullable String setting,
        @Nullable String by,
        @Nullable String fact,
        @Nullable String at,
        @Nullable String orEarlier,
        @Nullable String cutoff,
        @Nullable String until,
        @Nullable String lead) {

    public Within {
        int given = (span == null ? 0 : 1) + (setting == null ? 0 : 1) + (fact == null ? 0 : 1) + (at == null ? 0 : 1);
        if (given != 1) {
            throw new IllegalArgumentException("within names one of span, setting, fact, at");
        }
        if (lead != null && fact == null) {
            throw new IllegalArgumentException("lead goes with fact: it is reckoned back from a told time");
        }
    }
}
