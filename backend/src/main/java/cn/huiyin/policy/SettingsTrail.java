package cn.huiyin.policy;

import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The audit trail of settings: who changed what, from what to what, why, and from when. */
@Repository
@Transactional(readOnly = true)
public class SettingsTrail {

    /**
     * One entry.
     *
     * @param estateId null for what the company sets for all
     * @param versionNumber the version that came of it; null for what the company sets
     */
    public record Entry(
            UUID id,
            @Nullable UUID estateId,
            String kind,
            String key,
            @Nullable String before,
            @Nullable String after,
            String reason,
            @Nullable Integer versionNumber,
            @Nullable Instant effectiveFrom,
            Instant madeAt,
            String madeBy) {}

    private static final int SHOWN = 200;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Author author;

    SettingsTrail(JdbcClient jdbc, JdbcTemplate batch, Author author) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.author = author;
    }

    /** The latest entries about an estate, or about the company where none is given, the latest first. */
    public List<Entry> latest(@Nullable UUID estateId) {
        return jdbc.sql("""
                        select id, estate_id, kind, key, before, after, reason, version_number, effective_from, made_at,
                            made_by_name from settings_changes
                        where company_id = :company and estate_id is not distinct from :estate::uuid
                        order by made_at desc, id desc limit\s""" + SHOWN)
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .query((row, n) -> new Entry(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        (Integer) row.getObject(8),
                        row.getTimestamp(9) == null ? null : row.getTimestamp(9).toInstant(),
                        row.getTimestamp(10).toInstant(),
                        row.getString(11)))
                .list();
    }

    /** Writes down what one version changed against the one before it. */
    @Transactional
    void write(SettingsVersion version, List<SettingsDifference.Change> changes, Instant at) {
        rows(version.estateId(), changes, version.reason(), version.number(), version.effectiveFrom(), at);
    }

    /** Writes down what the company set for all its estates. */
    @Transactional
    void write(List<SettingsDifference.Change> changes, String reason, Instant at) {
        rows(null, changes, reason, null, null, at);
    }

    private void rows(
            @Nullable UUID estateId,
            List<SettingsDifference.Change> changes,
            String reason,
            @Nullable Integer number,
            @Nullable Instant from,
            Instant at) {
        UUID company = Scope.current().company();
        UUID by = author.id();
        String name = author.name();
        batch.batchUpdate(
                """
                insert into settings_changes (company_id, estate_id, id, kind, key, before, after, reason, version_number,
                    effective_from, made_at, made_by, made_by_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                changes.stream()
                        .map(change -> Arrays.asList(
                                        company,
                                        estateId,
                                        Ids.next(),
                                        change.kind(),
                                        change.key(),
                                        change.before(),
                                        change.after(),
                                        reason,
                                        number,
                                        from == null ? null : Timestamp.from(from),
                                        Timestamp.from(at),
                                        by,
                                        name)
                                .toArray())
                        .toList());
    }
}
