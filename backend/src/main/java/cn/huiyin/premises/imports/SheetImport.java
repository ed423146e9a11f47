package cn.huiyin.premises.imports;

import cn.huiyin.tenancy.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One uploaded sheet on its way in: mapped, run, done. Progress is counted in the database by the run itself. */
@Entity
@Table(name = "imports")
public class SheetImport {
    /** Where it stands. */
    public enum State {
        STARTED,
        PREVIEWED,
        RUNNING,
        DONE,
        FAILED
    }

    /** After so long without a batch a run is taken for interrupted. */
    private static final Duration STALLED = Duration.ofMinutes(1);

    @Id
    private UUID id = Ids.next();

    @TenantId
    private @Nullable UUID companyId;

    private @Nullable UUID estateId;
    private String kind = "";
    private String fileName = "";

    @Enumerated(EnumType.STRING)
    private State state = State.STARTED;

    private @Nullable UUID fileId;
    private String mapping = "";
    private String columns = "[]";
    private String creates = "[]";
    private int totalRows;
    private int doneRows;
    private int acceptedRows;
    private int unchangedRows;
    private int refusedRows;
    private Instant createdAt = Instant.EPOCH;
    private @Nullable UUID createdBy;
    private @Nullable Instant startedAt;
    private @Nullable Instant movedAt;
    private @Nullable Instant finishedAt;

    @Version
    private @Nullable Integer version;

    protected SheetImport() {}

    SheetImport(
            @Nullable UUID estateId,
            String kind,
            String fileName,
            UUID fileId,
            String columns,
            String proposal,
            int totalRows,
            Instant now,
            @Nullable UUID createdBy) {
        this.estateId = estateId;
        this.kind = kind;
        this.fileName = fileName;
        this.fileId = fileId;
        this.columns = columns;
        this.mapping = proposal;
        this.totalRows = totalRows;
        this.createdAt = now;
        this.createdBy = createdBy;
    }

    /** Whether it can be started, or started again where it was interrupted. */
    boolean canRun(Instant now) {
        return switch (state) {
            case STARTED, PREVIEWED -> true;
            case RUNNING -> movedAt != null && movedAt.plus(STALLED).isBefore(now);
            case DONE, FAILED -> false;
        };
    }

    boolean canBePreviewed() {
        return state == State.STARTED || state == State.PREVIEWED;
    }

    /** Keeps what a run would do; nothing is counted as done. */
    void previewed(String chosen, String wouldCreate, int good, int bad) {
        state = State.PREVIEWED;
        mapping = chosen;
        creates = wouldCreate;
        acceptedRows = good;
        refusedRows = bad;
    }

    /** The first run fixes the mapping and counts from nothing; a run that goes on keeps both. */
    void run(String chosen, Instant now) {
        if (state != State.RUNNING) {
            mapping = chosen;
            startedAt = now;
            acceptedRows = 0;
            refusedRows = 0;
        }
        state = State.RUNNING;
        movedAt = now;
    }

    public UUID id() {
        return id;
    }

    public @Nullable UUID companyId() {
        return companyId;
    }

    /** Null for a register of the whole company. */
    public @Nullable UUID estateId() {
        return estateId;
    }

    public String kind() {
        return kind;
    }

    public String fileName() {
        return fileName;
    }

    public State state() {
        return state;
    }

    /** The uploaded bytes; they go before the import does. */
    UUID fileId() {
        return Objects.requireNonNull(fileId);
    }

    String mapping() {
        return mapping;
    }

    String creates() {
        return creates;
    }

    String columns() {
        return columns;
    }

    public int totalRows() {
        return totalRows;
    }

    public int doneRows() {
        return doneRows;
    }

    public int acceptedRows() {
        return acceptedRows;
    }

    public int unchangedRows() {
        return unchangedRows;
    }

    public int refusedRows() {
        return refusedRows;
    }

    /** The membership that uploaded it; null for the system. */
    public @Nullable UUID createdBy() {
        return createdBy;
    }

    /** When the run began, or null before. */
    public @Nullable Instant startedAt() {
        return startedAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }
}
