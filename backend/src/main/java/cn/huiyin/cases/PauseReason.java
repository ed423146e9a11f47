package cn.huiyin.cases;

import java.util.Locale;

/** What a case waits for that is not in the office's hands. */
public enum PauseReason {
    /** The occupant has to say or to open something. */
    OCCUPANT,
    THIRD_PARTY,
    WEATHER,
    /** The one who warrants the building. */
    DEVELOPER,
    /** The owners vote on the maintenance fund. */
    FUND_VOTE;

    /** As the setting {@code pauses} and the events name it. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
