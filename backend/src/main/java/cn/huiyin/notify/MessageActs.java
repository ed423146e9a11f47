package cn.huiyin.notify;

import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people do with messages: read their own, or tell one to somebody whom nothing reaches. */
@Component
public class MessageActs {

    private static final String READ = """
            update messages set read_at = coalesce(read_at, :now)
            where id = :id and available_at <= :now
              and (membership_id = cast(:member as uuid) or occupant_id = cast(:occupant as uuid))""";

    private static final String TOLD = """
            update messages set state = 'TOLD', told_at = :now, told_by = :member
            where id = :id and state = 'NO_ADDRESS'""";

    private final JdbcClient jdbc;
    private final Clock clock;

    MessageActs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes that the addressee has read it; a second time changes nothing.
     *
     * @throws NotVisible where it is not theirs
     */
    @Transactional
    public void read(UUID messageId) {
        Scope scope = Scope.current();
        int read = jdbc.sql(READ)
                .param("id", messageId)
                .param("now", Timestamp.from(clock.instant()))
                .param("member", scope.membershipId())
                .param("occupant", scope.occupantId())
                .update();
        if (read == 0) {
            throw new NotVisible();
        }
    }

    /** Notes that the desk told it, by phone or at the door; false where it needed no telling any more.
     *
     * @throws NotVisible where it is not the estate's
     */
    @Transactional
    public boolean told(UUID messageId) {
        Scope scope = Scope.current();
        scope.require(Role.DESK, Role.DIRECTOR);
        Optional<UUID> found = jdbc.sql("select id from messages where id = :id and estate_id = :estate for update")
                .params(Map.of("id", messageId, "estate", scope.estate()))
                .query(UUID.class)
                .optional();
        if (found.isEmpty()) {
            throw new NotVisible();
        }
        return jdbc.sql(TOLD)
                        .param("id", messageId)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("member", scope.membership())
                        .update()
                == 1;
    }
}
