package cn.huiyin.visits;

import cn.huiyin.tenancy.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What the occupant answered about a visit themselves; what staff entered stays beside it, untouched. */
@Entity
@Table(name = "visit_answers")
@DynamicUpdate
@SuppressWarnings("UnusedVariable") // columns that are written here and read by SQL
class VisitAnswer {

    @Id
    private UUID id = Ids.next();

    @TenantId
    private @Nullable UUID companyId;

    @Version
    private @Nullable Integer version;

    private UUID estateId = id;
    private UUID visitId = id;
    private UUID caseId = id;
    private UUID occupantId = id;
    private @Nullable UUID departmentId;
    private int satisfaction = 1;
    private @Nullable String comment;
    private Instant answeredAt = Instant.EPOCH;
    private @Nullable Instant changedAt;

    protected VisitAnswer() {}

    VisitAnswer(
            VisitedCase matter, UUID visitId, UUID occupantId, int satisfaction, @Nullable String comment, Instant at) {
        this.estateId = matter.estateId();
        this.visitId = visitId;
        this.caseId = matter.id();
        this.occupantId = occupantId;
        this.departmentId = matter.departmentId();
        this.satisfaction = satisfaction;
        this.comment = comment;
        this.answeredAt = at;
    }

    int satisfaction() {
        return satisfaction;
    }

    /** The occupant thinks otherwise by now; the first time stays. */
    void change(int newSatisfaction, @Nullable String newComment, Instant at) {
        satisfaction = newSatisfaction;
        comment = newComment;
        changedAt = at;
    }
}
