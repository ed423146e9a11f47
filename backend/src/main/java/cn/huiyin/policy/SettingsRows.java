package cn.huiyin.policy;

import cn.huiyin.tenancy.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** The rows of {@code settings_versions}: written once, read by id or by the time at which they hold. */
@Repository
class SettingsRows {

    private final JdbcClient jdbc;
    private final Library library;

    SettingsRows(JdbcClient jdbc, Library library) {
        this.jdbc = jdbc;
        this.library = library;
    }

    void insert(SettingsVersion version, Instant madeAt) {
        Scope scope = Scope.current();
        jdbc.sql("""
                        insert into settings_versions (company_id, estate_id, id, number, template, template_version,
                            calendar, zone, effective_from, settings, clauses, calendar_days, reason, made_by, made_at)
                        values (:company, :estate, :id, :number, :template, :templateVersion, :calendar, :zone, :from,
                            :settings::jsonb, :clauses::jsonb, :days::jsonb, :reason, :by, :at)""")
                .param("company", scope.company())
                .param("estate", version.estateId())
                .param("id", version.id())
                .param("number", version.number())
                .param("template", version.template())
                .param("templateVersion", version.templateVersion())
                .param("calendar", version.calendarData().id())
                .param("zone", version.zone().getId())
                .param("from", Timestamp.from(version.effectiveFrom()))
                .param("settings", Yaml.JSON.writeValueAsString(version.settings()))
                .param("clauses", Yaml.JSON.writeValueAsString(version.clauses()))
                .param("days", Yaml.JSON.writeValueAsString(version.calendarData()))
                .param("reason", version.reason())
                .param("by", scope.membershipId())
                .param("at", Timestamp.from(madeAt))
                .update();
    }

    /** The version whose time has come last, else the first; a matter from before the estate opened has the first. */
    Optional<UUID> inForce(UUID estateId, Instant at) {
        return jdbc.sql("""
                        select id from (
                            (select id, 0 as rank from settings_versions
                             where company_id = :company and estate_id = :estate and effective_from <= :at
                             order by effective_from desc, number desc limit 1)
                            union all
                            (select id, 1 from settings_versions
                             where company_id = :company and estate_id = :estate order by number limit 1)
                        ) as candidates order by rank limit 1""")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .param("at", Timestamp.from(at))
                .query(UUID.class)
                .optional();
    }

    /** The version that holds last. */
    Optional<UUID> latest(UUID estateId) {
        return jdbc.sql("""
                        select id from settings_versions where company_id = :company and estate_id = :estate
                        order by effective_from desc, number desc limit 1""")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .query(UUID.class)
                .optional();
    }

    Optional<SettingsVersion> load(UUID id) {
        return jdbc.sql("select * from settings_versions where company_id = :company and id = :id")
                .param("company", Scope.current().company())
                .param("id", id)
                .query((row, n) -> version(row))
                .optional();
    }

    /** The versions that hold at a time or will hold after it, the earliest first. */
    List<UUID> fromThenOn(UUID estateId, Instant at) {
        return jdbc.sql("""
                        select id from (
                            (select id, effective_from, number from settings_versions
                             where company_id = :company and estate_id = :estate and effective_from <= :at
                             order by effective_from desc, number desc limit 1)
                            union all
                            (select distinct on (effective_from) id, effective_from, number from settings_versions
                             where company_id = :company and estate_id = :estate and effective_from > :at
                             order by effective_from, number desc)
                        ) as versions order by effective_from, number""")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .param("at", Timestamp.from(at))
                .query(UUID.class)
                .list();
    }

    /** The estates of the company that have settings, each with its zone. */
    Map<UUID, ZoneId> estates() {
        Map<UUID, ZoneId> estates = new java.util.TreeMap<>();
        jdbc.sql("select distinct estate_id, zone from settings_versions where company_id = :company")
                .param("company", Scope.current().company())
                .query(row -> {
                    estates.put(row.getObject(1, UUID.class), ZoneId.of(row.getString(2)));
                });
        return estates;
    }

    /** The procedure and the calendar on which each of the estates runs at a time, in one statement. */
    Map<UUID, Procedure> procedures(Collection<UUID> estateIds, Instant at) {
        Map<UUID, Procedure> procedures = new HashMap<>();
        jdbc.sql("""
                        select distinct on (estate_id) estate_id, template, template_version, calendar
                        from settings_versions
                        where company_id = :company and estate_id = any(:estates) and effective_from <= :at
                        order by estate_id, effective_from desc, number desc""")
                .param("company", Scope.current().company())
                .param("estates", estateIds.toArray(UUID[]::new))
                .param("at", Timestamp.from(at))
                .query(row -> {
                    procedures.put(
                            row.getObject(1, UUID.class),
                            new Procedure(row.getString(2), row.getInt(3), row.getString(4)));
                });
        return procedures;
    }

    int highestNumber(UUID estateId) {
        return jdbc.sql("select max(number) from settings_versions where company_id = :company and estate_id = :estate")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .query(Integer.class)
                .single();
    }

    /** The versions of an estate, the one that holds last first. */
    List<UUID> latest(UUID estateId, int most) {
        return jdbc.sql("""
                        select id from settings_versions where company_id = :company and estate_id = :estate
                        order by effective_from desc, number desc limit :most""")
                .param("most", most)
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .query(UUID.class)
                .list();
    }

    /** A figure that was declared after the version was made holds with its default. */
    private Map<String, Object> withDefaults(Map<String, Object> stored) {
        Map<String, Object> settings = new java.util.LinkedHashMap<>(library.defaults());
        settings.putAll(stored);
        return settings;
    }

    private SettingsVersion version(ResultSet row) throws SQLException {
        CalendarData calendar = Yaml.JSON.readValue(row.getString("calendar_days"), CalendarData.class);
        return new SettingsVersion(
                row.getObject("id", UUID.class),
                row.getObject("estate_id", UUID.class),
                row.getInt("number"),
                row.getString("template"),
                row.getInt("template_version"),
                row.getTimestamp("effective_from").toInstant(),
                row.getString("reason"),
                withDefaults(
                        Yaml.JSON.readValue(row.getString("settings"), new TypeReference<Map<String, Object>>() {})),
                Yaml.JSON.readValue(row.getString("clauses"), new TypeReference<List<Clause>>() {}),
                calendar,
                calendar.in(ZoneId.of(row.getString("zone"))));
    }

    /** Whether another version of the estate takes effect after that time. */
    boolean laterThan(UUID estateId, Instant from) {
        @Nullable
        Boolean later = jdbc.sql("""
                        select exists (select 1 from settings_versions
                        where company_id = :company and estate_id = :estate and effective_from > :from)""")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .param("from", Timestamp.from(from))
                .query(Boolean.class)
                .single();
        return Boolean.TRUE.equals(later);
    }
}
