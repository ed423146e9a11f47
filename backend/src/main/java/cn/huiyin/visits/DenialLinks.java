package cn.huiyin.visits;

import cn.huiyin.policy.SettingsVersions;
import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Scope;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the links by which somebody answers a claimed visit without an account. Only the digest of a token is kept. */
@Component
public class DenialLinks {

    /** How long a link works. */
    static final Duration VALID = Duration.ofDays(14);

    private final Visits visits;
    private final SettingsVersions versions;
    private final VisitMoment moment;
    private final JdbcClient jdbc;

    DenialLinks(Visits visits, SettingsVersions versions, VisitMoment moment, JdbcClient jdbc) {
        this.visits = visits;
        this.versions = versions;
        this.moment = moment;
        this.jdbc = jdbc;
    }

    /** The token of a new link, at the only time at which it can be read; nothing where the estate sends none or nobody claims. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> issue(UUID visitId) {
        return visits.findById(visitId)
                .filter(visit -> visit.answer().reached() && !visit.denied())
                .filter(visit -> Boolean.TRUE.equals(versions.inForce(visit.estateId(), visit.enteredAt())
                        .settings()
                        .get("denialLink")))
                .map(this::issue);
    }

    private String issue(Visit visit) {
        String token = Ids.token();
        Instant now = moment.now();
        jdbc.sql("""
                        insert into denial_links (company_id, estate_id, id, visit_id, token_hash, created_at, expires_at)
                        values (:company, :estate, :id, :visit, :hash, :now, :expires)""")
                .param("company", Scope.current().company())
                .param("estate", visit.estateId())
                .param("id", Ids.next())
                .param("visit", visit.id())
                .param("hash", hash(token))
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(now.plus(VALID)))
                .update();
        return token;
    }

    /** What is kept of a token. */
    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
