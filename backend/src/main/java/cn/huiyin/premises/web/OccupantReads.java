package cn.huiyin.premises.web;

import cn.huiyin.premises.OccupancyKind;
import cn.huiyin.premises.UnitKind;
import cn.huiyin.premises.UnitState;
import cn.huiyin.premises.UnitSummary;
import cn.huiyin.premises.sheet.CellText;
import cn.huiyin.premises.sheet.UnitPath;
import cn.huiyin.tenancy.Estate;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds who lives where while the desk types: by room, by a part of the name, by the beginning or end of a phone. */
@Component
class OccupantReads {
    /** One occupant in one unit. */
    record OccupantMatch(
            UUID occupancyId,
            UUID occupantId,
            String name,
            String phone,
            OccupancyKind kind,
            UnitSummary unit,
            boolean joined) {}

    private static final int LARGEST = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    OccupantReads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Present occupants; rooms that begin with the text stand first. Fewer than two characters find nothing. */
    List<OccupantMatch> search(Estate estate, String typed, int first) {
        String text = CellText.clean(typed);
        if (text.length() < 2) {
            return List.of();
        }
        String literal = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return jdbc.sql("""
                        select o.id as occupancy, p.id as occupant, p.name, p.phone, o.kind as occupancy_kind,
                            u.id, u.estate_id, u.building_id, u.entrance_id, u.label, b.code as building,
                            coalesce(e.code, '') as entrance, u.kind, u.state,
                            exists (select from memberships m where m.company_id = p.company_id and m.occupant_id = p.id
                                and (m.valid_until is null or m.valid_until > :now)) as joined
                        from occupancies o
                        join occupants p on p.company_id = o.company_id and p.id = o.occupant_id
                        join units u on u.company_id = o.company_id and u.id = o.unit_id
                        join buildings b on b.company_id = u.company_id and b.id = u.building_id
                        left join entrances e on e.company_id = u.company_id and e.id = u.entrance_id
                        where o.company_id = :company and o.estate_id = :estate
                            and (o.valid_from is null or o.valid_from <= :today)
                            and (o.valid_until is null or o.valid_until >= :today)
                            and (u.path = :path or u.label ilike :begins or p.name ilike :holds
                                or p.phone like :begins or p.phone like :ends)
                        order by u.path = :path desc, u.label ilike :begins desc, length(u.label), u.label, p.name, o.id
                        limit :first""")
                .param("now", Timestamp.from(clock.instant()))
                .param("today", LocalDate.ofInstant(clock.instant(), estate.zone()))
                .param("company", Scope.current().company())
                .param("estate", estate.id())
                .param("path", UnitPath.parse(text).map(UnitPath::key).orElse(""))
                .param("begins", literal + "%")
                .param("holds", "%" + literal + "%")
                .param("ends", "%" + literal)
                .param("first", Math.clamp(first, 1, LARGEST))
                .query((row, index) -> new OccupantMatch(
                        row.getObject("occupancy", UUID.class),
                        row.getObject("occupant", UUID.class),
                        row.getString("name"),
                        row.getString("phone"),
                        OccupancyKind.valueOf(row.getString("occupancy_kind")),
                        new UnitSummary(
                                row.getObject("id", UUID.class),
                                row.getObject("estate_id", UUID.class),
                                row.getObject("building_id", UUID.class),
                                row.getObject("entrance_id", UUID.class),
                                row.getString("label"),
                                row.getString("building"),
                                row.getString("entrance"),
                                UnitKind.valueOf(row.getString("kind")),
                                UnitState.valueOf(row.getString("state"))),
                        row.getBoolean("joined")))
                .list();
    }
}
