package cn.huiyin.visits;

import cn.huiyin.tenancy.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A visit, or an attempt at one: what was recorded stays, and only the occupant's denial is added. */
@Entity
@Table(name = "visits")
@DynamicUpdate
@SuppressWarnings("UnusedVariable") // columns that are written here and read by SQL
class Visit {

    @Id
    private UUID id = Ids.next();

    @TenantId
    private @Nullable UUID companyId;

    @Version
    private @Nullable Integer version;

    private UUID estateId = id;
    private UUID caseId = id;
    private @Nullable Visitor visitor;
    private @Nullable Answer answer;
    private Instant happenedAt = Instant.EPOCH;
    private Instant enteredAt = Instant.EPOCH;
    private @Nullable UUID occupantId;
    private @Nullable UUID departmentId;
    private @Nullable Instant deniedAt;
    private @Nullable String denialNote;

    protected Visit() {}

    Visit(VisitedCase matter, Visitor visitor, Answer answer, Instant happenedAt, Instant enteredAt) {
        this.estateId = matter.estateId();
        this.caseId = matter.id();
        this.occupantId = matter.occupantId();
        this.departmentId = matter.departmentId();
        this.visitor = visitor;
        this.answer = answer;
        this.happenedAt = happenedAt;
        this.enteredAt = enteredAt;
    }

    UUID id() {
        return id;
    }

    UUID estateId() {
        return estateId;
    }

    UUID caseId() {
        return caseId;
    }

    Visitor visitor() {
        return Objects.requireNonNull(visitor);
    }

    Answer answer() {
        return Objects.requireNonNull(answer);
    }

    Instant happenedAt() {
        return happenedAt;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    boolean denied() {
        return deniedAt != null;
    }

    /** The occupant says that it was not so; from now on the visit reaches nobody. */
    void deny(Instant at, @Nullable String note) {
        deniedAt = at;
        denialNote = note;
    }
}
