package cn.huiyin.noticeboard;

import cn.huiyin.worktime.Span;
import cn.huiyin.worktime.WorkCalendar;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;

/**
 * An estate's noticeboard settings as they hold at a time.
 *
 * @param delay how long the complainant may object before it is posted
 * @param stays how long a post hangs
 * @param buildingFrom how many homes a building needs to be named
 * @param byQuarter whether dates are told by the quarter and not by the month
 * @param smallestGroup how many cases a figure needs
 * @param homePhotoConsent whether photos of a home hang only by its occupant's word
 * @param never what is counted and never told
 */
record BoardRules(
        boolean publishes,
        Readers readers,
        Span delay,
        Span stays,
        int buildingFrom,
        boolean byQuarter,
        int smallestGroup,
        Set<String> never,
        boolean homePhotoConsent,
        WorkCalendar calendar) {

    ZoneId zone() {
        return calendar.zone();
    }

    /** A delay of no days is over at once, not at midnight: the estate asks for none. */
    Instant objectableUntil(Instant sent) {
        if (delay instanceof Span.CalendarDays none && none.days() == 0) {
            return sent;
        }
        return calendar.after(sent, delay).at();
    }

    Instant expiresAt(Instant published) {
        return calendar.after(published, stays).at();
    }
}
