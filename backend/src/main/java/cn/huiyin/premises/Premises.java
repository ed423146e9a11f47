package cn.huiyin.premises;

import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers other modules what is known of places and occupants; each answer holds what the scope may see, no more. */
@Component
@Transactional(readOnly = true)
public class Premises {
    private static final RowMapper<UnitSummary> UNIT = (row, index) -> new UnitSummary(
            row.getObject("id", UUID.class),
            row.getObject("estate_id", UUID.class),
            row.getObject("building_id", UUID.class),
            row.getObject("entrance_id", UUID.class),
            row.getString("label"),
            row.getString("building"),
            row.getString("entrance"),
            UnitKind.valueOf(row.getString("kind")),
            UnitState.valueOf(row.getString("state")));
    private static final String PLACES = """
            select p.id, p.estate_id, p.building_id, p.name, coalesce(b.code, '') as building
            from common_places p left join buildings b on b.company_id = p.company_id and b.id = p.building_id
            where p.company_id = :company""";
    private static final RowMapper<PlaceSummary> PLACE = (row, index) -> new PlaceSummary(
            row.getObject("id", UUID.class),
            row.getObject("estate_id", UUID.class),
            row.getObject("building_id", UUID.class),
            row.getString("name"),
            row.getString("building"));
    private static final RowMapper<OccupantSummary> OCCUPANT = (row, index) -> new OccupantSummary(
            row.getObject("id", UUID.class),
            row.getObject("estate_id", UUID.class),
            row.getString("name"),
            row.getString("phone"));

    private final JdbcClient jdbc;
    private final Clock clock;

    Premises(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The unit.
     *
     * @throws NotVisible where the scope does not see it
     */
    public UnitSummary unit(UUID id) {
        return Optional.ofNullable(units(List.of(id)).get(id)).orElseThrow(NotVisible::new);
    }

    /** Those of the units that the scope sees, in one statement. */
    public Map<UUID, UnitSummary> units(Collection<UUID> ids) {
        Map<UUID, UnitSummary> found = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("""
                            select u.id, u.estate_id, u.building_id, u.entrance_id, u.label, b.code as building,
                                coalesce(e.code, '') as entrance, u.kind, u.state
                            from units u
                            join buildings b on b.company_id = u.company_id and b.id = u.building_id
                            left join entrances e on e.company_id = u.company_id and e.id = u.entrance_id
                            where u.company_id = :company and u.id in (:ids)""")
                    .param("company", Scope.current().company())
                    .param("ids", ids)
                    .query(UNIT)
                    .list()
                    .forEach(unit -> found.put(unit.id(), unit));
        }
        return found;
    }

    /** The occupant.
     *
     * @throws NotVisible where the scope does not see them
     */
    public OccupantSummary occupant(UUID id) {
        return Optional.ofNullable(occupants(List.of(id)).get(id)).orElseThrow(NotVisible::new);
    }

    /** Those of the occupants whom the scope sees, in one statement. */
    public Map<UUID, OccupantSummary> occupants(Collection<UUID> ids) {
        Map<UUID, OccupantSummary> found = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, estate_id, name, phone from occupants where company_id = :company and id in (:ids)")
                    .param("company", Scope.current().company())
                    .param("ids", ids)
                    .query(OCCUPANT)
                    .list()
                    .forEach(occupant -> found.put(occupant.id(), occupant));
        }
        return found;
    }

    /** The units that the calling occupant has to do with on that day, by path; nobody else's. */
    public List<UnitSummary> ownUnits(LocalDate day) {
        return jdbc.sql("select * from scope.own_units(:day)")
                .param("day", day)
                .query(UNIT)
                .list();
    }

    /** The common place.
     *
     * @throws NotVisible where the scope does not see it
     */
    public PlaceSummary place(UUID id) {
        return jdbc.sql(PLACES + " and p.id = :id")
                .param("company", Scope.current().company())
                .param("id", id)
                .query(PLACE)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** The common place of the code on a poster, where the scope sees it. */
    public Optional<PlaceSummary> placeOfCode(String code) {
        return jdbc.sql(PLACES + " and p.qr_token = :code")
                .param("company", Scope.current().company())
                .param("code", code)
                .query(PLACE)
                .optional();
    }

    /** The common places of an estate, by name. */
    public List<PlaceSummary> places(UUID estateId) {
        return jdbc.sql(PLACES + " and p.estate_id = :estate order by p.name, p.id")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .query(PLACE)
                .list();
    }

    /** Whether the occupant has to do with the unit on that day of the estate's calendar. */
    public boolean livesIn(UUID occupantId, UUID unitId, LocalDate day) {
        return jdbc.sql("""
                        select count(*) from occupancies
                        where company_id = :company and occupant_id = :occupant and unit_id = :unit
                            and (valid_from is null or valid_from <= :day) and (valid_until is null or valid_until >= :day)""")
                        .param("company", Scope.current().company())
                        .param("occupant", occupantId)
                        .param("unit", unitId)
                        .param("day", day)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whether the occupant has an occupancy that has no end yet or ends on a day to come. */
    public boolean livesSomewhere(UUID occupantId) {
        return jdbc.sql("""
                        select o.id from occupancies o
                        join estates e on e.company_id = o.company_id and e.id = o.estate_id
                        where o.company_id = :company and o.occupant_id = :occupant
                            and (o.valid_until is null or o.valid_until >= (cast(:now as timestamptz) at time zone e.zone)::date)
                        limit 1""")
                .param("company", Scope.current().company())
                .param("occupant", occupantId)
                .param("now", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** How many homes the building has, for what may be said of it in public. */
    public int homesIn(UUID buildingId) {
        return jdbc.sql("""
                        select count(*) from units where company_id = :company and building_id = :building and kind = 'HOME'""")
                .param("company", Scope.current().company())
                .param("building", buildingId)
                .query(Integer.class)
                .single();
    }
}
