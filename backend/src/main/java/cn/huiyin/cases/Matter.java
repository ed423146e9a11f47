package cn.huiyin.cases;

import cn.huiyin.tenancy.Ids;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What a case is from its receipt on, whatever is done to it: where it belongs, its number, how it came in, where it is. */
@MappedSuperclass
abstract class Matter {

    @Id
    private UUID id = Ids.next();

    @TenantId
    private @Nullable UUID companyId;

    @Version
    private @Nullable Integer version;

    private UUID estateId = id;
    private String reference = "";
    private @Nullable Intake intake;
    private @Nullable UUID occupantId;
    private @Nullable Place place;
    private boolean unverified;

    protected Matter() {}

    Matter(UUID companyId, UUID estateId, String reference, Intake intake, Place place) {
        this.companyId = companyId;
        this.estateId = estateId;
        this.reference = reference;
        this.intake = intake;
        this.place = place;
    }

    UUID id() {
        return id;
    }

    UUID companyId() {
        return Objects.requireNonNull(companyId);
    }

    UUID estateId() {
        return estateId;
    }

    String reference() {
        return reference;
    }

    /** What the next actor must have seen. */
    int version() {
        return version == null ? 0 : version;
    }

    Intake intake() {
        return Objects.requireNonNull(intake);
    }

    @Nullable
    UUID occupantId() {
        return occupantId;
    }

    Place place() {
        return place == null ? Place.UNKNOWN : place;
    }

    /** Whether somebody reported it who did not log in, and nobody of the office has made sure of it yet. */
    boolean isUnverified() {
        return unverified;
    }

    void unverified(boolean still) {
        unverified = still;
    }

    /** Concerns an occupant, who follows it and answers for it. */
    void concern(@Nullable UUID occupant) {
        occupantId = occupant;
    }

    /** Whether the one was received before the other; of two at one instant the one with the lower id. */
    boolean isBefore(Matter other) {
        int byTime = intake().receivedAt().compareTo(other.intake().receivedAt());
        return byTime < 0 || (byTime == 0 && id.compareTo(other.id) < 0);
    }
}
