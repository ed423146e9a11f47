package cn.huiyin.premises.web;

import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who holds or was offered a place, in one statement. */
@Component
class StaffPlaces {

    /**
     * A place.
     *
     * @param estateId null where it reaches the whole company
     * @param invitedUntil null once it is taken
     */
    record Place(
            UUID membershipId,
            String displayName,
            Role role,
            @Nullable UUID estateId,
            @Nullable String estateName,
            @Nullable UUID departmentId,
            @Nullable String staffNumber,
            PlaceState state,
            @Nullable Instant invitedUntil,
            boolean shared) {}

    private static final String PLACES = """
            select m.id, m.display_name, m.role, m.estate_id, e.name as estate_name, m.department_id, m.staff_number,
                   m.person_id is not null as taken, m.shared_since is not null as shared,
                   (select max(c.expires_at) from joining_codes c where c.company_id = m.company_id
                       and c.membership_id = m.id and c.revoked_at is null) as expires_at
            from memberships m
            left join estates e on e.company_id = m.company_id and e.id = m.estate_id
            where m.company_id = :company and m.role <> 'OCCUPANT'
              and (m.valid_until is null or m.valid_until > :now)
            """;
    private static final String OF_ESTATE = "and m.estate_id = :estate";
    private static final String ORDER = "\norder by m.estate_id is not null, m.display_name, estate_name, m.id";

    /** Whoever works in two estates is nobody's alone: head office looks after these places. */
    private static final String OF_COMPANY = """
            and (m.estate_id is null or m.person_id in (
                select other.person_id from memberships other
                where other.company_id = m.company_id and other.estate_id is not null and other.role <> 'OCCUPANT'
                  and (other.valid_until is null or other.valid_until > :now)
                group by other.person_id having count(distinct other.estate_id) > 1))""";

    private final JdbcClient jdbc;
    private final Clock clock;

    StaffPlaces(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The places of an estate, or, where none is named, those that are not one estate's alone; by name. */
    List<Place> of(@Nullable UUID estateId) {
        Instant now = clock.instant();
        return jdbc.sql(PLACES + (estateId == null ? OF_COMPANY : OF_ESTATE) + ORDER)
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .param("now", Timestamp.from(now))
                .query((row, index) -> place(row, now))
                .list();
    }

    private static Place place(ResultSet row, Instant now) throws SQLException {
        boolean taken = row.getBoolean("taken");
        Timestamp expires = row.getTimestamp("expires_at");
        Instant until = taken || expires == null ? null : expires.toInstant();
        return new Place(
                row.getObject("id", UUID.class),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                row.getObject("estate_id", UUID.class),
                row.getString("estate_name"),
                row.getObject("department_id", UUID.class),
                row.getString("staff_number"),
                PlaceState.of(taken, until, now),
                until,
                row.getBoolean("shared"));
    }
}
