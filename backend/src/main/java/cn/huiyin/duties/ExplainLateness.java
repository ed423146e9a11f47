package cn.huiyin.duties;

import cn.huiyin.tenancy.Forbidden;
import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import cn.huiyin.tenancy.ScopeElevation;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says why a duty was late: asked of whoever has to do it, and given once, so that it can be counted and read later. */
@Service
public class ExplainLateness {

    /** The longest reason, in characters. */
    public static final int LONGEST = 500;

    /** Explained, or what stands against it. */
    public enum Outcome {
        EXPLAINED,
        REASON_MISSING,
        REASON_TOO_LONG,
        NOT_LATE,
        ALREADY
    }

    private final JdbcClient jdbc;
    private final DutyReads reads;
    private final DutyPages pages;
    private final ScopeElevation elevation;
    private final Clock clock;

    ExplainLateness(JdbcClient jdbc, DutyReads reads, DutyPages pages, ScopeElevation elevation, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.pages = pages;
        this.elevation = elevation;
        this.clock = clock;
    }

    /**
     * Keeps the cause and the reason. Given by whoever has to do the duty or stands in for them, their supervisor, or the director.
     *
     * @throws NotVisible when it is not there or not the caller's
     * @throws Forbidden when it is somebody else's to explain
     */
    @Transactional
    public Outcome explain(UUID dutyId, LatenessCause cause, String reason) {
        Scope scope = Scope.current();
        DutyView duty = reads.find(dutyId).orElseThrow(NotVisible::new);
        if (scope.role() != Role.DIRECTOR && scope.role() != Role.SUPERVISOR && !pages.isMine(dutyId)) {
            throw new Forbidden();
        }
        if (reason.isBlank()) {
            return Outcome.REASON_MISSING;
        }
        if (reason.strip().length() > LONGEST) {
            return Outcome.REASON_TOO_LONG;
        }
        if (duty.breachedAt() == null) {
            return Outcome.NOT_LATE;
        }
        return elevation.asSystem(duty.estateId(), () -> keep(dutyId, cause, reason.strip(), scope)) == 0
                ? Outcome.ALREADY
                : Outcome.EXPLAINED;
    }

    private int keep(UUID dutyId, LatenessCause cause, String reason, Scope scope) {
        return jdbc.sql("""
                        update duties set late_reason = :reason, late_cause = :cause, late_reason_at = :now, late_reason_by = :by
                        where company_id = :company and id = :id and late_reason is null""")
                .param("reason", reason)
                .param("cause", cause.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", scope.membershipId())
                .param("company", scope.company())
                .param("id", dutyId)
                .update();
    }
}
