package cn.huiyin.premises;

import cn.huiyin.tenancy.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One occupant in one unit, in one quality, from a day to a day. */
@Entity
@Table(name = "occupancies")
class Occupancy {
    @Id
    private UUID id = Ids.next();

    @TenantId
    private @Nullable UUID companyId;

    private @Nullable UUID estateId;
    private @Nullable UUID occupantId;
    private @Nullable UUID unitId;

    @Enumerated(EnumType.STRING)
    private OccupancyKind kind = OccupancyKind.OWNER;

    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validUntil;

    @Version
    private @Nullable Integer version;

    protected Occupancy() {}

    /** Whether the day may be the last one. */
    boolean canEndOn(LocalDate day) {
        return validUntil == null && (validFrom == null || !day.isBefore(validFrom));
    }

    void endOn(LocalDate lastDay) {
        validUntil = lastDay;
    }

    UUID id() {
        return id;
    }

    /** The company, or null before the row was first stored. */
    @Nullable
    UUID companyId() {
        return companyId;
    }

    UUID estateId() {
        return Objects.requireNonNull(estateId);
    }

    UUID occupantId() {
        return Objects.requireNonNull(occupantId);
    }

    UUID unitId() {
        return Objects.requireNonNull(unitId);
    }

    OccupancyKind kind() {
        return kind;
    }

    @Nullable
    LocalDate validUntil() {
        return validUntil;
    }
}
