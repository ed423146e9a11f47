package cn.huiyin.duties;

import cn.huiyin.tenancy.Forbidden;
import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Membership;
import cn.huiyin.tenancy.Memberships;
import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Reach;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes that somebody is away and who stands in; their duties go to the deputy meanwhile. */
@Service
public class SetAbsence {

    /** Who, by whom, from when until when. */
    public record Command(UUID membershipId, UUID deputyId, Instant from, Instant until) {}

    /** Set, or what to mend. */
    public sealed interface Outcome {
        record Set(UUID absenceId) implements Outcome {}

        /** The field at fault: {@code until} or {@code deputyId}. */
        record Refused(String field) implements Outcome {}
    }

    private final JdbcClient jdbc;
    private final Memberships memberships;

    SetAbsence(JdbcClient jdbc, Memberships memberships) {
        this.jdbc = jdbc;
        this.memberships = memberships;
    }

    /**
     * Sets the absence. Who runs the estate sets anybody's, all others their own.
     *
     * @throws NotVisible when the membership is not there or not the caller's estate's
     * @throws Forbidden when it is somebody else's
     */
    @Transactional
    public Outcome set(Command command) {
        Scope scope = Scope.current();
        Membership absent = memberships.findById(command.membershipId()).orElseThrow(NotVisible::new);
        UUID estateId = absent.estateId();
        if (estateId == null) {
            throw new NotVisible();
        }
        if (scope.reach() != Reach.ESTATE
                && scope.reach() != Reach.COMPANY
                && !absent.id().equals(scope.membershipId())) {
            throw new Forbidden();
        }
        if (!command.until().isAfter(command.from())) {
            return new Outcome.Refused("until");
        }
        Membership deputy = memberships.findById(command.deputyId()).orElse(null);
        if (deputy == null
                || deputy.id().equals(absent.id())
                || !deputy.role().isStaff()
                || !estateId.equals(deputy.estateId())) {
            return new Outcome.Refused("deputyId");
        }
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into absences (company_id, estate_id, id, membership_id, deputy_id, absent_from,
                            absent_until, entered_by)
                        values (:company, :estate, :id, :absent, :deputy, :from, :until, :by)""")
                .param("company", scope.company())
                .param("estate", estateId)
                .param("id", id)
                .param("absent", absent.id())
                .param("deputy", deputy.id())
                .param("from", Timestamp.from(command.from()))
                .param("until", Timestamp.from(command.until()))
                .param("by", scope.membershipId())
                .update();
        return new Outcome.Set(id);
    }
}
