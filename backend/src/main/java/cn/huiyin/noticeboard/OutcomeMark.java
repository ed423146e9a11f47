package cn.huiyin.noticeboard;

import cn.huiyin.noticeboard.redaction.Mark;
import cn.huiyin.noticeboard.redaction.MarkKind;
import cn.huiyin.tenancy.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A stretch of an outcome's text that gives someone away, until it is replaced or dismissed with a reason. */
@Entity
@Table(name = "outcome_marks")
class OutcomeMark implements Persistable<UUID> {

    @Id
    private UUID id = Ids.next();

    @TenantId
    private @Nullable UUID companyId;

    /** Read by the policy of the table. */
    @SuppressWarnings("UnusedVariable")
    private UUID estateId = id;

    private UUID outcomeId = id;
    private int startsAt;
    private int endsAt;

    @Enumerated(EnumType.STRING)
    private MarkKind kind = MarkKind.PERSON;

    private String found = "";
    private String suggestion = "";
    private @Nullable String dismissedBecause;

    /** Read by projections. */
    @SuppressWarnings("UnusedVariable")
    private @Nullable UUID dismissedById;

    protected OutcomeMark() {}

    OutcomeMark(Outcome outcome, Mark mark) {
        this.estateId = outcome.estateId();
        this.outcomeId = outcome.id();
        this.kind = mark.kind();
        this.suggestion = mark.suggestion();
        this.found = outcome.text().substring(mark.start(), mark.end());
        place(mark);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** New until it has a company, which storing gives it. */
    @Override
    public boolean isNew() {
        return companyId == null;
    }

    UUID outcomeId() {
        return outcomeId;
    }

    int startsAt() {
        return startsAt;
    }

    int endsAt() {
        return endsAt;
    }

    String suggestion() {
        return suggestion;
    }

    boolean isOpen() {
        return dismissedBecause == null;
    }

    /** What tells marks of one text apart when the text changes. */
    String key() {
        return kind + "|" + found;
    }

    void place(Mark mark) {
        startsAt = mark.start();
        endsAt = mark.end();
    }

    void dismiss(String reason, UUID by) {
        dismissedBecause = reason;
        dismissedById = by;
    }
}
