package cn.huiyin.identity;

import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The director says that a place in the estate is a device at which several people act, or is one no more. */
@Service
class ShareDevice {

    /** Done, or what stands against it. */
    enum Outcome {
        DONE,
        NOT_SHARABLE
    }

    private static final Set<Role> SHARABLE = EnumSet.of(Role.DESK, Role.GUARD, Role.WORKER, Role.SUPERVISOR);

    private record Place(Role role, UUID estateId) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    ShareDevice(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Does so.
     *
     * @throws NotVisible when the place is not in the caller's estate
     */
    @Transactional
    Outcome set(UUID membershipId, boolean shared) {
        Scope scope = Scope.current();
        scope.require(Role.DIRECTOR);
        Place place = jdbc.sql(
                        "select role, estate_id from memberships where company_id = :company and id = :id for update")
                .param("company", scope.company())
                .param("id", membershipId)
                .query(Place.class)
                .optional()
                .filter(found -> scope.estate().equals(found.estateId()))
                .orElseThrow(NotVisible::new);
        if (!SHARABLE.contains(place.role())) {
            return Outcome.NOT_SHARABLE;
        }
        jdbc.sql("""
                        update memberships set shared_since = :since, shared_by = :by
                        where company_id = :company and id = :id""")
                .param("since", shared ? Timestamp.from(clock.instant()) : null)
                .param("by", shared ? scope.membership() : null)
                .param("company", scope.company())
                .param("id", membershipId)
                .update();
        return Outcome.DONE;
    }
}
