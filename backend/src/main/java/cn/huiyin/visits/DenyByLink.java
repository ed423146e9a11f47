package cn.huiyin.visits;

import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Somebody who was sent a link answers "that is not so" without logging in. The token is all that they show; an unknown, an
 * old and a used one are told the same.
 */
@Component
public class DenyByLink {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{22}");

    private record Link(UUID companyId, UUID estateId, UUID linkId, UUID visitId, Instant happenedAt, String zone) {}

    private final Visits visits;
    private final VisitedCases cases;
    private final Denial denial;
    private final VisitMoment moment;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    DenyByLink(
            Visits visits,
            VisitedCases cases,
            Denial denial,
            VisitMoment moment,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.visits = visits;
        this.cases = cases;
        this.denial = denial;
        this.moment = moment;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(manager);
    }

    /** The day of the visit that the link is about, in the estate's zone; nothing where the link does not work. */
    public Optional<LocalDate> day(String token) {
        return find(token).map(link -> LocalDate.ofInstant(link.happenedAt(), ZoneId.of(link.zone())));
    }

    /** Takes the denial; false where the link does not work, for the second of two who pressed at once too. */
    public boolean deny(String token) {
        return find(token)
                .map(link -> Scope.call(
                        Scope.system(link.companyId(), link.estateId()),
                        () -> Objects.requireNonNull(transaction.execute(status -> deny(link)))))
                .orElse(false);
    }

    private boolean deny(Link link) {
        Visit visit = visits.locked(link.visitId()).orElse(null);
        if (visit == null || visit.denied() || use(link) == 0) {
            return false;
        }
        denial.take(cases.locked(visit.caseId()), visit, null);
        return true;
    }

    private int use(Link link) {
        return jdbc.sql("update denial_links set used_at = :now where id = :id and used_at is null")
                .param("now", Timestamp.from(moment.now()))
                .param("id", link.linkId())
                .update();
    }

    private Optional<Link> find(String token) {
        if (!TOKEN.matcher(token).matches()) {
            return Optional.empty();
        }
        return jdbc.sql("select * from scope.denial_link(:hash, :now)")
                .param("hash", DenialLinks.hash(token))
                .param("now", Timestamp.from(moment.now()))
                .query(Link.class)
                .optional();
    }
}
