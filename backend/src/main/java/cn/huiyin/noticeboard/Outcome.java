package cn.huiyin.noticeboard;

import cn.huiyin.tenancy.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * The account of a closed case 处理结果公示, on its way to the noticeboard.
 *
 * <p>Who did what when is written here and read by projections.
 */
@SuppressWarnings("UnusedVariable")
@Entity
@Table(name = "outcomes")
class Outcome {

    @Id
    private UUID id = Ids.next();

    @TenantId
    private @Nullable UUID companyId;

    private UUID estateId = id;
    private UUID caseId = id;
    private @Nullable UUID occupantId;
    private String category = "";
    private String text = "";
    private @Nullable String building;
    private LocalDate month = LocalDate.EPOCH;
    private boolean quarter;

    @Enumerated(EnumType.STRING)
    private Readers readableBy = Readers.RESIDENTS;

    @Enumerated(EnumType.STRING)
    private OutcomeState state = OutcomeState.DRAFTED;

    private UUID draftedById = id;
    private Instant draftedAt = Instant.EPOCH;
    private UUID writtenById = id;
    private @Nullable Instant sentAt;
    private @Nullable Instant objectableUntil;
    private @Nullable String objection;
    private @Nullable Instant objectedAt;
    private @Nullable UUID approvedById;
    private @Nullable Instant approvedAt;
    private @Nullable Instant publishedAt;
    private @Nullable Instant expiresAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnReason;
    private @Nullable UUID withdrawnById;

    @Version
    private @Nullable Integer version;

    protected Outcome() {}

    Outcome(ClosedCase matter, Telling telling, String text, Readers readableBy, UUID drafter, Instant now) {
        this.estateId = matter.estateId();
        this.caseId = matter.caseId();
        this.occupantId = matter.occupantId();
        this.category = matter.category();
        this.building = telling.building();
        this.month = telling.month();
        this.quarter = telling.quarter();
        this.text = text;
        this.readableBy = readableBy;
        this.draftedById = drafter;
        this.writtenById = drafter;
        this.draftedAt = now;
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

    @Nullable
    UUID occupantId() {
        return occupantId;
    }

    String category() {
        return category;
    }

    String text() {
        return text;
    }

    @Nullable
    String building() {
        return building;
    }

    /** Whether its month stands for the quarter that begins with it. */
    boolean quarter() {
        return quarter;
    }

    LocalDate month() {
        return month;
    }

    Readers readableBy() {
        return readableBy;
    }

    OutcomeState state() {
        return state;
    }

    int version() {
        return version == null ? 0 : version;
    }

    @Nullable
    Instant objectableUntil() {
        return objectableUntil;
    }

    /** Whether the complainant's time is over. */
    boolean isDue(Instant now) {
        return objectableUntil != null && !now.isBefore(objectableUntil);
    }

    /** Whether one of those who wrote it is this membership. */
    boolean writtenBy(@Nullable UUID membership) {
        return draftedById.equals(membership) || writtenById.equals(membership);
    }

    UUID draftedById() {
        return draftedById;
    }

    UUID writtenById() {
        return writtenById;
    }

    /** Other words: whoever was to read the former ones reads these anew. */
    void write(OutcomeAct act, String words, UUID writer) {
        pass(act);
        text = words;
        writtenById = writer;
        sentAt = null;
        objectableUntil = null;
        approvedById = null;
        approvedAt = null;
        publishedAt = null;
        expiresAt = null;
    }

    void send(Instant now, Instant until) {
        pass(OutcomeAct.SEND);
        sentAt = now;
        objectableUntil = until;
        objection = null;
        objectedAt = null;
    }

    void object(String reason, Instant now) {
        pass(OutcomeAct.OBJECT);
        objection = reason;
        objectedAt = now;
    }

    void approve(UUID approver, Instant now) {
        pass(OutcomeAct.APPROVE);
        approvedById = approver;
        approvedAt = now;
    }

    void publish(Readers readers, Instant now, Instant until) {
        pass(OutcomeAct.PUBLISH);
        readableBy = readers;
        publishedAt = now;
        expiresAt = until;
    }

    void withdraw(String reason, @Nullable UUID by, Instant now) {
        pass(OutcomeAct.WITHDRAW);
        withdrawnReason = reason;
        withdrawnById = by;
        withdrawnAt = now;
    }

    private void pass(OutcomeAct act) {
        if (!act.begins(state)) {
            throw new IllegalStateException(act + " does not begin at " + state);
        }
        state = act.target();
    }
}
