package cn.huiyin.cases.warranty;

import cn.huiyin.policy.SettingsVersion;
import cn.huiyin.policy.SettingsVersions;
import cn.huiyin.premises.Trade;
import cn.huiyin.tenancy.Reach;
import cn.huiyin.tenancy.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the warranties at the places of cases, for those who handle them. */
@Component
class Warranties {

    private static final Set<Reach> READERS = Set.of(Reach.COMPANY, Reach.ESTATE, Reach.DEPARTMENT);
    /** A common place has the day of its building; so has a unit that has none of its own. */
    private static final String PLACES = """
            select c.id, c.estate_id, c.category, c.received_at, case when c.common_place_id is null then u.id end as unit_id,
                coalesce(case when c.common_place_id is null then u.handed_over_on end, b.handed_over_on) as handed_over_on
            from cases c
            left join units u on u.company_id = c.company_id and u.id = c.unit_id
            left join common_places p on p.company_id = c.company_id and p.id = c.common_place_id
            left join buildings b on b.company_id = c.company_id
                and b.id = case when c.common_place_id is null then u.building_id else p.building_id end
            where c.company_id = :company and c.id in (:ids)""";

    private final JdbcClient jdbc;
    private final SettingsVersions versions;
    private final Clock clock;

    Warranties(JdbcClient jdbc, SettingsVersions versions, Clock clock) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.clock = clock;
    }

    private record Place(
            UUID caseId,
            UUID estateId,
            @Nullable String category,
            Instant receivedAt,
            @Nullable UUID unitId,
            @Nullable LocalDate handedOverOn) {

        static Place read(ResultSet row) throws SQLException {
            return new Place(
                    row.getObject("id", UUID.class),
                    row.getObject("estate_id", UUID.class),
                    row.getString("category"),
                    row.getObject("received_at", OffsetDateTime.class).toInstant(),
                    row.getObject("unit_id", UUID.class),
                    row.getObject("handed_over_on", LocalDate.class));
        }
    }

    /** The warranties of every trade by case; nothing for who does not handle cases of the office. */
    Map<UUID, List<Warranty>> of(Collection<UUID> cases) {
        Reach reach = Scope.current().reach();
        if (cases.isEmpty() || reach == null || !READERS.contains(reach)) {
            return Map.of();
        }
        List<Place> places = jdbc.sql(PLACES)
                .param("company", Scope.current().company())
                .param("ids", cases)
                .query((row, n) -> Place.read(row))
                .list();
        Map<UUID, Map<Trade, LocalDate>> terms = terms(places);
        Map<UUID, SettingsVersion> settings = new HashMap<>();
        Map<UUID, List<Warranty>> found = new HashMap<>();
        for (Place place : places) {
            SettingsVersion version =
                    settings.computeIfAbsent(place.estateId(), estate -> versions.inForce(estate, clock.instant()));
            Map<Trade, LocalDate> own =
                    place.unitId() == null ? Map.of() : terms.getOrDefault(place.unitId(), Map.of());
            found.put(place.caseId(), warranties(place, own, version));
        }
        return found;
    }

    private static List<Warranty> warranties(Place place, Map<Trade, LocalDate> terms, SettingsVersion version) {
        WarrantyPeriods periods = WarrantyPeriods.of(version);
        LocalDate received = LocalDate.ofInstant(place.receivedAt(), version.zone());
        LocalDate handed = place.handedOverOn();
        return Arrays.stream(Trade.values())
                .map(trade -> {
                    LocalDate agreed = terms.get(trade);
                    LocalDate usual = handed == null ? null : periods.until(trade, handed);
                    boolean applies = WarrantedCategories.contain(version, trade, place.category());
                    return Warranty.of(
                            trade, received, handed, agreed == null ? usual : agreed, agreed != null, applies);
                })
                .toList();
    }

    private Map<UUID, Map<Trade, LocalDate>> terms(List<Place> places) {
        List<UUID> units = places.stream()
                .flatMap(place -> Stream.ofNullable(place.unitId()))
                .distinct()
                .toList();
        Map<UUID, Map<Trade, LocalDate>> terms = new HashMap<>();
        if (!units.isEmpty()) {
            jdbc.sql(
                            "select unit_id, trade, ends_on from warranty_terms where company_id = :company and unit_id in (:units)")
                    .param("company", Scope.current().company())
                    .param("units", units)
                    .query(row -> {
                        terms.computeIfAbsent(row.getObject("unit_id", UUID.class), unit -> new EnumMap<>(Trade.class))
                                .put(Trade.valueOf(row.getString("trade")), row.getObject("ends_on", LocalDate.class));
                    });
        }
        return terms;
    }
}
