package cn.huiyin.worktime;

import java.time.Instant;

/**
 * What there is to know of a day when working days are counted.
 *
 * @param step the step that it is in such a count
 */
record Day(DayKind kind, Instant start, Instant end, Step step) {}
