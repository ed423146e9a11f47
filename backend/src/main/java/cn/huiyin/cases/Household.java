package cn.huiyin.cases;

import cn.huiyin.tenancy.Scope;
import cn.huiyin.tenancy.ScopeElevation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds those who live with the one whom a case concerns: in the unit where it is, or where it is at no unit, in any of
 * theirs. An occupant sees no other occupant, so the look is the system's; what comes back is an id alone.
 */
@Component
class Household {

    private static final String MEMBERS = """
            select distinct o.id from occupancies y
            join occupants o on o.company_id = y.company_id and o.id = y.occupant_id
            where y.company_id = :company and y.estate_id = :estate
              and (y.valid_from is null or y.valid_from <= :day) and (y.valid_until is null or y.valid_until >= :day)
              and y.unit_id in (
                select h.unit_id from occupancies h
                where h.company_id = :company and h.occupant_id = :concerned
                  and (h.valid_from is null or h.valid_from <= :day) and (h.valid_until is null or h.valid_until >= :day)
                  and (cast(:unit as uuid) is null or h.unit_id = :unit))
              and o.id <> :concerned
              and (o.id = cast(:occupant as uuid)
                   or right(regexp_replace(o.phone, '\\D', '', 'g'), 11) = cast(:digits as text))""";

    private static final int PHONE_DIGITS = 11;

    private final JdbcClient jdbc;
    private final ScopeElevation elevation;

    Household(JdbcClient jdbc, ScopeElevation elevation) {
        this.jdbc = jdbc;
        this.elevation = elevation;
    }

    /** The members of that id or phone; none where nobody of the household is that. */
    List<UUID> members(Case matter, @Nullable UUID occupantId, @Nullable String phone, LocalDate day) {
        UUID concerned = matter.occupantId();
        if (concerned == null) {
            return List.of();
        }
        return elevation.asSystem(
                matter.estateId(),
                () -> jdbc.sql(MEMBERS)
                        .param("company", Scope.current().company())
                        .param("estate", matter.estateId())
                        .param("unit", matter.place().unitId())
                        .param("concerned", concerned)
                        .param("occupant", occupantId)
                        .param("digits", digits(phone))
                        .param("day", day)
                        .query(UUID.class)
                        .list());
    }

    private static @Nullable String digits(@Nullable String phone) {
        String all = phone == null ? "" : phone.replaceAll("\\D", "");
        return all.length() < PHONE_DIGITS ? null : all.substring(all.length() - PHONE_DIGITS);
    }
}
