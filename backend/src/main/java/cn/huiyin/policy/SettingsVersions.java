package cn.huiyin.policy;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The settings that hold in an estate, version by version. Versions never change, so each is read once and kept.
 *
 * <p>Rows are guarded by the database; whoever holds the id of a version has read it from a row that they could see.
 */
@Service
@Transactional(readOnly = true)
public class SettingsVersions {

    private static final int KEPT = 500;

    private final Map<UUID, SettingsVersion> kept = Collections.synchronizedMap(new Lately<>(KEPT));
    private final SettingsRows rows;

    SettingsVersions(SettingsRows rows) {
        this.rows = rows;
    }

    /** The version in force at a time; nothing when the estate is not visible or was never opened. */
    public Optional<SettingsVersion> find(UUID estateId, Instant at) {
        return rows.inForce(estateId, at).map(this::get);
    }

    /**
     * The version in force at a time; for times before the estate was opened, its first.
     *
     * @throws IllegalStateException when the estate was never opened
     */
    public SettingsVersion inForce(UUID estateId, Instant at) {
        return find(estateId, at).orElseThrow(() -> new IllegalStateException("estate without settings: " + estateId));
    }

    /** On what each of the estates runs at a time; one that is not visible or was never opened is absent. */
    public Map<UUID, Procedure> procedures(Collection<UUID> estateIds, Instant at) {
        return rows.procedures(estateIds, at);
    }

    /** The versions of an estate, the one that holds last first; none when the estate is not visible. */
    public List<SettingsVersion> latest(UUID estateId, int most) {
        return rows.latest(estateId, most).stream().map(this::get).toList();
    }

    /**
     * A version by the id that a visible row carries.
     *
     * @throws IllegalStateException when there is none
     */
    public SettingsVersion get(UUID id) {
        SettingsVersion version = kept.get(id);
        if (version == null) {
            version = rows.load(id).orElseThrow(() -> new IllegalStateException("no settings version " + id));
            kept.put(id, version);
        }
        return version;
    }
}
