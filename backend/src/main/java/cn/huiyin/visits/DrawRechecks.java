package cn.huiyin.visits;

import cn.huiyin.policy.SettingsVersion;
import cn.huiyin.policy.SettingsVersions;
import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.ScopeElevation;
import cn.huiyin.visits.event.VisitClaimed;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Draws which visits the company calls about again: each by chance when it is claimed, so that nobody can know, and at the
 * end of the month as many more as the share and the least number ask for.
 */
@Component
class DrawRechecks {

    private static final String DRAW = """
            insert into rechecks (company_id, estate_id, id, visit_id, case_id, visitor_id, drawn_at)
            select v.company_id, v.estate_id, :id, v.id, v.case_id, v.visitor_id, :now
            from visits v where v.id = :visit
            on conflict (company_id, visit_id) do nothing""";

    private static final String CLAIMED = """
            from visits v
            where v.estate_id = :estate and v.happened_at >= :lower and v.happened_at < :upper
              and v.method in ('ORAL', 'PHONE', 'DOOR') and v.result in ('SOLVED', 'UNSOLVED') and v.denied_at is null""";

    private static final String DRAWN =
            " exists (select from rechecks r where r.company_id = v.company_id and r.visit_id = v.id)";

    private record Count(int all, int drawn) {}

    private final JdbcClient jdbc;
    private final SettingsVersions versions;
    private final ScopeElevation elevation;
    private final RecheckQueue queue;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DrawRechecks(
            JdbcClient jdbc, SettingsVersions versions, ScopeElevation elevation, RecheckQueue queue, Clock clock) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.elevation = elevation;
        this.queue = queue;
        this.clock = clock;
    }

    /** In the transaction of the visit, where the estate's own people see nothing of it. */
    @EventListener
    void on(VisitClaimed event) {
        elevation.asSystem(event.estateId(), () -> {
            SettingsVersion settings = versions.inForce(event.estateId(), clock.instant());
            if (random.nextInt(100) < settings.number("recheckShare")) {
                draw(event.visitId());
            }
            YearMonth month = YearMonth.from(clock.instant().atZone(settings.zone()));
            queue.add(
                    event.companyId(),
                    event.estateId(),
                    month,
                    month.plusMonths(1).atDay(1).atStartOfDay(settings.zone()).toInstant());
            return true;
        });
    }

    /** Draws by chance what is still missing for a month that has ended; run again it draws nothing. */
    void complete(UUID estateId, YearMonth month) {
        SettingsVersion settings = versions.inForce(
                estateId,
                month.atEndOfMonth().atStartOfDay(settings(estateId).zone()).toInstant());
        Instant lower = month.atDay(1).atStartOfDay(settings.zone()).toInstant();
        Instant upper =
                month.plusMonths(1).atDay(1).atStartOfDay(settings.zone()).toInstant();
        Count count = new Count(
                count(CLAIMED, estateId, lower, upper), count(CLAIMED + " and" + DRAWN, estateId, lower, upper));
        int missing =
                wanted(count.all(), settings.number("recheckShare"), settings.number("recheckMinimum")) - count.drawn();
        if (missing > 0) {
            some(estateId, lower, upper, missing).forEach(this::draw);
        }
    }

    /** The share of all, rounded up, and no fewer than the least number as far as there are that many. */
    static int wanted(int visits, int share, int least) {
        return Math.max(Math.ceilDiv(visits * share, 100), Math.min(least, visits));
    }

    private SettingsVersion settings(UUID estateId) {
        return versions.inForce(estateId, clock.instant());
    }

    private void draw(UUID visitId) {
        jdbc.sql(DRAW)
                .param("id", Ids.next())
                .param("visit", visitId)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private int count(String from, UUID estateId, Instant lower, Instant upper) {
        return jdbc.sql("select count(*) " + from)
                .param("estate", estateId)
                .param("lower", Timestamp.from(lower))
                .param("upper", Timestamp.from(upper))
                .query(Integer.class)
                .single();
    }

    private List<UUID> some(UUID estateId, Instant lower, Instant upper, int number) {
        return jdbc.sql("select v.id " + CLAIMED + " and not" + DRAWN + " order by gen_random_uuid() limit :number")
                .param("estate", estateId)
                .param("lower", Timestamp.from(lower))
                .param("upper", Timestamp.from(upper))
                .param("number", number)
                .query(UUID.class)
                .list();
    }
}
