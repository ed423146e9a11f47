package cn.huiyin.visits;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A visit that the company calls about again: whether it was so, in the occupant's words. */
@Entity
@Table(name = "rechecks")
@DynamicUpdate
@SuppressWarnings("UnusedVariable") // columns that are written here and read by SQL
class Recheck {

    @Id
    private UUID id = new UUID(0, 0);

    @TenantId
    private @Nullable UUID companyId;

    @Version
    private @Nullable Integer version;

    private UUID visitId = id;
    private UUID visitorId = id;
    private int attempts;

    @Enumerated(EnumType.STRING)
    private @Nullable RecheckResult result;

    private @Nullable Integer satisfaction;
    private @Nullable String note;
    private @Nullable UUID checkedById;
    private @Nullable Instant checkedAt;

    protected Recheck() {}

    UUID id() {
        return id;
    }

    UUID visitId() {
        return visitId;
    }

    boolean isDone() {
        return result != null;
    }

    boolean visitedBy(UUID membership) {
        return visitorId.equals(membership);
    }

    /** Nobody answered; after the set attempts it ends so. */
    void triedInVain(int enough, UUID by, @Nullable String said, Instant at) {
        attempts++;
        if (attempts >= enough) {
            close(RecheckResult.NOT_REACHED, by, at);
        }
        note = said;
    }

    /** The occupant answered. */
    void answered(RecheckResult what, @Nullable Integer told, @Nullable String said, UUID by, Instant at) {
        close(what, by, at);
        satisfaction = told;
        note = said;
    }

    private void close(RecheckResult what, UUID by, Instant at) {
        result = what;
        checkedById = by;
        checkedAt = at;
    }
}
