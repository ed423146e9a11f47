package cn.huiyin.duties;

import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Scope;
import cn.huiyin.tenancy.ScopeElevation;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever was told of a missed duty takes note of it: an urgent one is then no longer told again at their level. */
@Service
public class AcknowledgeDuty {

    /** Acknowledged, or what stands against it. */
    public enum Outcome {
        ACKNOWLEDGED,
        /** The caller was not told of it. */
        NOT_TOLD,
        NOT_OPEN
    }

    private final JdbcClient jdbc;
    private final DutyReads reads;
    private final ScopeElevation elevation;
    private final Clock clock;

    AcknowledgeDuty(JdbcClient jdbc, DutyReads reads, ScopeElevation elevation, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.elevation = elevation;
        this.clock = clock;
    }

    /**
     * Takes note at the highest level at which the caller was told, as themselves or as a deputy.
     *
     * @throws NotVisible when it is not there or not the caller's
     */
    @Transactional
    public Outcome acknowledge(UUID dutyId) {
        Scope scope = Scope.current();
        DutyView duty = reads.find(dutyId).orElseThrow(NotVisible::new);
        int level = toldAs(duty, scope);
        if (level == 0) {
            return Outcome.NOT_TOLD;
        }
        return elevation.asSystem(duty.estateId(), () -> note(duty, level, scope)) == 0
                ? Outcome.NOT_OPEN
                : Outcome.ACKNOWLEDGED;
    }

    private int toldAs(DutyView duty, Scope scope) {
        return jdbc.sql("""
                        select coalesce(max(level), 0) from (
                            select level, told from duty_breaches where company_id = :company and duty_id = :id
                            union all
                            select level, told from duty_reminders where company_id = :company and duty_id = :id) t
                        where told && :me""")
                .param("company", scope.company())
                .param("id", duty.id())
                .param("me", scope.actingFor().toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    private int note(DutyView duty, int level, Scope scope) {
        return jdbc.sql("""
                        update duties set acknowledged_level = greatest(acknowledged_level, :level), acknowledged_at = :now,
                            acknowledged_by = :by
                        where company_id = :company and id = :id and state = 'OPEN' and ended_at is null""")
                .param("level", level)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", scope.membershipId())
                .param("company", scope.company())
                .param("id", duty.id())
                .update();
    }
}
