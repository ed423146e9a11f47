package cn.huiyin.duties;

import cn.huiyin.duties.event.DutyWaived;
import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an open duty go, with a reason; it is counted as waived. */
@Service
public class WaiveDuty {

    /** Waived, or what stands against it. */
    public enum Outcome {
        WAIVED,
        REASON_MISSING,
        NOT_OPEN
    }

    private final JdbcClient jdbc;
    private final DutyReads reads;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    WaiveDuty(JdbcClient jdbc, DutyReads reads, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Waives the duty; only director, head office and the quality department may.
     *
     * @throws NotVisible when it is not there or not the caller's
     */
    @Transactional
    public Outcome waive(UUID dutyId, String reason) {
        Scope scope = Scope.current();
        DutyView duty = reads.find(dutyId).orElseThrow(NotVisible::new);
        scope.require(Role.DIRECTOR, Role.HEAD_OFFICE, Role.QUALITY);
        if (reason.isBlank()) {
            return Outcome.REASON_MISSING;
        }
        int waived = jdbc.sql("""
                        update duties set state = 'WAIVED', waived_reason = :reason, waived_by = :by, ended_at = :now,
                            next_look_at = null
                        where company_id = :company and id = :id and state = 'OPEN'""")
                .param("company", scope.company())
                .param("id", dutyId)
                .param("reason", reason.strip())
                .param("by", scope.membershipId())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (waived == 0) {
            return Outcome.NOT_OPEN;
        }
        events.publishEvent(
                new DutyWaived(scope.company(), duty.estateId(), dutyId, duty.subjectType(), duty.subjectId()));
        return Outcome.WAIVED;
    }
}
