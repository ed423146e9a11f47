package cn.huiyin.worktime;

/** What the statutory calendar says of a day. */
public enum DayKind {
    WORKING(true),
    WEEKEND(false),
    HOLIDAY(false),
    /** A weekend day that is worked in place of a holiday, 调休. */
    SHIFTED(true),
    /** A weekday of a year that has not been announced: taken as worked, and said so. */
    UNKNOWN_WEEKDAY(true),
    /** A weekend day of a year that has not been announced: taken as free, and said so. */
    UNKNOWN_WEEKEND(false);

    private final boolean worked;

    DayKind(boolean worked) {
        this.worked = worked;
    }

    boolean worked() {
        return worked;
    }

    boolean known() {
        return this != UNKNOWN_WEEKDAY && this != UNKNOWN_WEEKEND;
    }
}
