package cn.huiyin.premises;

import cn.huiyin.premises.event.OccupantMovedOut;
import cn.huiyin.tenancy.Estates;
import cn.huiyin.tenancy.Memberships;
import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends an occupancy, and with the last one in the estate everything that the occupant could open. */
@Component
class MoveOut {
    private final Occupancies occupancies;
    private final Memberships memberships;
    private final Estates estates;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MoveOut(
            Occupancies occupancies,
            Memberships memberships,
            Estates estates,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.occupancies = occupancies;
        this.memberships = memberships;
        this.estates = estates;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The day is the last one lived in, in the estate's calendar; memberships end at its midnight, codes that nobody has
     * redeemed at once.
     *
     * @return false where the occupancy has ended already or began later
     */
    boolean of(UUID occupancyId, LocalDate lastDay) {
        Occupancy occupancy = occupancies.findById(occupancyId).orElseThrow(NotVisible::new);
        if (!occupancy.canEndOn(lastDay)) {
            return false;
        }
        occupancy.endOn(lastDay);
        lastDayOf(occupancy.occupantId()).ifPresent(day -> endAll(occupancy, day));
        return true;
    }

    /** The last day of the last occupancy, where none is open. */
    private Optional<LocalDate> lastDayOf(UUID occupantId) {
        List<Optional<LocalDate>> ends = occupancies.findAllByOccupantId(occupantId).stream()
                .map(each -> Optional.ofNullable(each.validUntil()))
                .toList();
        return ends.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : ends.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    private void endAll(Occupancy occupancy, LocalDate lastDay) {
        UUID company = Scope.current().company();
        events.publishEvent(new OccupantMovedOut(company, occupancy.estateId(), occupancy.occupantId()));
        Instant end = lastDay.plusDays(1)
                .atStartOfDay(estates.visible(occupancy.estateId()).zone())
                .toInstant();
        memberships.findAllByOccupantId(occupancy.occupantId()).forEach(membership -> membership.endAt(end));
        jdbc.sql("""
                        update joining_codes set revoked_at = :at
                        where company_id = :company and occupant_id = :occupant
                            and redeemed_at is null and revoked_at is null""")
                .param("company", company)
                .param("at", Timestamp.from(clock.instant()))
                .param("occupant", occupancy.occupantId())
                .update();
    }
}
