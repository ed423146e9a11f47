package cn.huiyin.cases;

import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The links by which somebody without an account follows what they reported: state and public steps, no words and no names. */
@Component
public class FollowLinks {

    /** What they are shown, in the estate's own time. */
    public record Followed(
            String reference, State state, String place, boolean unverified, ZoneId zone, List<Step> steps) {}

    /** One public step. */
    public record Step(String act, ZonedDateTime at) {}

    private record Link(UUID companyId, UUID estateId, UUID caseId) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;

    FollowLinks(JdbcClient jdbc, Clock clock, PlatformTransactionManager manager) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(manager);
    }

    /** What the link shows; nothing where it never led anywhere, or the case has long been closed. */
    public Optional<Followed> find(String token) {
        return link(token)
                .map(link -> Scope.call(
                        Scope.system(link.companyId(), link.estateId()),
                        () -> Objects.requireNonNull(transaction.execute(status -> followed(link)))));
    }

    boolean isKnown(String token) {
        return link(token).isPresent();
    }

    void keep(UUID estateId, UUID caseId, String token) {
        jdbc.sql("""
                        insert into follow_links (company_id, estate_id, id, case_id, token_hash, created_at)
                        values (:company, :estate, :id, :case, :hash, :now)""")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .param("id", Ids.next())
                .param("case", caseId)
                .param("hash", TokenDigest.of(token))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private Optional<Link> link(String token) {
        Instant now = clock.instant();
        return TokenDigest.isToken(token)
                ? jdbc.sql("select * from scope.follow_link(:hash, :now)")
                        .param("hash", TokenDigest.of(token))
                        .param("now", Timestamp.from(now))
                        .query(Link.class)
                        .optional()
                : Optional.empty();
    }

    private Followed followed(Link link) {
        List<Step> steps = jdbc.sql("""
                        select t.act, t.happened_at, e.zone from timeline_entries t
                        join estates e on e.company_id = t.company_id and e.id = t.estate_id
                        where t.company_id = :company and t.case_id = :case and t.audience = 'OCCUPANT'
                        order by t.sequence""")
                .param("company", link.companyId())
                .param("case", link.caseId())
                .query((row, index) -> new Step(
                        row.getString("act"),
                        row.getObject("happened_at", OffsetDateTime.class)
                                .atZoneSameInstant(ZoneId.of(row.getString("zone")))))
                .list();
        return jdbc.sql("""
                        select c.reference, c.state, c.unverified, coalesce(p.name, '') as place, e.zone from cases c
                        join estates e on e.company_id = c.company_id and e.id = c.estate_id
                        left join common_places p on p.company_id = c.company_id and p.id = c.common_place_id
                        where c.company_id = :company and c.id = :case""")
                .param("company", link.companyId())
                .param("case", link.caseId())
                .query((row, index) -> new Followed(
                        row.getString("reference"),
                        State.valueOf(row.getString("state")),
                        row.getString("place"),
                        row.getBoolean("unverified"),
                        ZoneId.of(row.getString("zone")),
                        steps))
                .single();
    }
}
