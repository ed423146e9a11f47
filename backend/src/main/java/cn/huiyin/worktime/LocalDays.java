package cn.huiyin.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

/**
 * Days of a zone as stretches of time that follow each other without gap or overlap, whatever the clocks do.
 *
 * <p>A local time that the clocks skip is the moment of the change; one that they show twice is the first.
 */
final class LocalDays {

    private final ZoneId zone;
    private final PerDay<Instant> starts;

    LocalDays(ZoneId zone) {
        this.zone = zone;
        this.starts = new PerDay<>(date -> date.atStartOfDay(zone).toInstant());
    }

    ZoneId zone() {
        return zone;
    }

    /** The day within whose stretch an instant lies; where clocks go back over midnight it is the later one. */
    LocalDate dayOf(Instant instant) {
        LocalDate date = LocalDate.ofInstant(instant, zone);
        if (instant.isBefore(start(date))) {
            return date.minusDays(1);
        }
        return instant.isBefore(end(date)) ? date : date.plusDays(1);
    }

    Instant start(LocalDate date) {
        return starts.get(date);
    }

    Instant end(LocalDate date) {
        return start(date.plusDays(1));
    }

    Instant at(LocalDate date, LocalTime time) {
        LocalDateTime local = date.atTime(time);
        ZoneOffsetTransition transition = zone.getRules().getTransition(local);
        return transition != null && transition.isGap()
                ? transition.getInstant()
                : local.atZone(zone).toInstant();
    }

    Instant end(LocalDate date, Shift shift) {
        return shift.to().equals(LocalTime.MIDNIGHT) ? end(date) : at(date, shift.to());
    }
}
