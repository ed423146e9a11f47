package cn.huiyin.worktime;

/** In which kind of span the time between two instants is told. */
public enum Measure {
    ELAPSED,
    WORKING_HOURS,
    CALENDAR_DAYS,
    WORKING_DAYS,
    MONTHS
}
