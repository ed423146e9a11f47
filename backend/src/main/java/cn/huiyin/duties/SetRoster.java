package cn.huiyin.duties;

import cn.huiyin.tenancy.Estates;
import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Membership;
import cn.huiyin.tenancy.Memberships;
import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who is on for a post on a day, in place of what was said before. */
@Service
public class SetRoster {

    /** The most shifts that one post has on one day. */
    public static final int MOST = 8;

    /**
     * One shift in local times of the estate.
     *
     * @param until not after {@code from}: the next day
     */
    public record Shift(UUID membershipId, LocalTime from, LocalTime until) {}

    /** The post's shifts that begin on the day; none leaves it vacant. */
    public record Command(UUID estateId, LocalDate day, RosterPost post, List<Shift> shifts) {}

    /** Set, or what to mend. */
    public sealed interface Outcome {
        record Set() implements Outcome {}

        record TooMany() implements Outcome {}

        /** The shift at that place names nobody of the estate's staff. */
        record NotStaff(int index) implements Outcome {}

        /** The shift at that place overlaps another of the same person. */
        record Overlaps(int index) implements Outcome {}
    }

    private record Time(UUID membershipId, Instant from, Instant until) {
        boolean meets(Time other) {
            return membershipId.equals(other.membershipId) && from.isBefore(other.until) && other.from.isBefore(until);
        }
    }

    private final JdbcClient jdbc;
    private final Estates estates;
    private final Memberships memberships;

    SetRoster(JdbcClient jdbc, Estates estates, Memberships memberships) {
        this.jdbc = jdbc;
        this.estates = estates;
        this.memberships = memberships;
    }

    /**
     * Sets the day of a post.
     *
     * @throws NotVisible when the estate is not there or not the caller's
     */
    @Transactional
    public Outcome set(Command command) {
        Scope.current().require(Role.DIRECTOR);
        ZoneId zone = estates.visible(command.estateId()).zone();
        if (command.shifts().size() > MOST) {
            return new Outcome.TooMany();
        }
        List<Time> times = command.shifts().stream()
                .map(shift -> time(shift, command.day(), zone))
                .toList();
        for (int i = 0; i < times.size(); i++) {
            Time time = times.get(i);
            if (!isStaff(time, command.estateId())) {
                return new Outcome.NotStaff(i);
            }
            if (times.subList(0, i).stream().anyMatch(time::meets)) {
                return new Outcome.Overlaps(i);
            }
        }
        replace(command, times);
        return new Outcome.Set();
    }

    private static Time time(Shift shift, LocalDate day, ZoneId zone) {
        LocalDate last = shift.until().isAfter(shift.from()) ? day : day.plusDays(1);
        return new Time(
                shift.membershipId(),
                day.atTime(shift.from()).atZone(zone).toInstant(),
                last.atTime(shift.until()).atZone(zone).toInstant());
    }

    private boolean isStaff(Time time, UUID estateId) {
        Membership member = memberships.findById(time.membershipId()).orElse(null);
        return member != null
                && member.role().isStaff()
                && estateId.equals(member.estateId())
                && (member.holdsAt(time.from()) || member.holdsAt(time.until().minusMillis(1)));
    }

    private void replace(Command command, List<Time> times) {
        Scope scope = Scope.current();
        jdbc.sql("""
                        delete from roster_shifts
                        where company_id = :company and estate_id = :estate and day = :day and post = :post""")
                .param("company", scope.company())
                .param("estate", command.estateId())
                .param("day", command.day())
                .param("post", command.post().name())
                .update();
        for (Time time : times) {
            jdbc.sql("""
                            insert into roster_shifts (company_id, estate_id, id, day, post, membership_id, starts_at,
                                ends_at, entered_by)
                            values (:company, :estate, :id, :day, :post, :member, :from, :until, :by)""")
                    .param("company", scope.company())
                    .param("estate", command.estateId())
                    .param("id", Ids.next())
                    .param("day", command.day())
                    .param("post", command.post().name())
                    .param("member", time.membershipId())
                    .param("from", Timestamp.from(time.from()))
                    .param("until", Timestamp.from(time.until()))
                    .param("by", scope.membershipId())
                    .update();
        }
    }
}
