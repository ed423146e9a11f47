package cn.huiyin.premises.joining;

import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Issues codes and keeps their digests only. */
@Component
class JoiningCodes {
    private final JdbcClient jdbc;
    private final JoiningProperties properties;
    private final Clock clock;

    JoiningCodes(JdbcClient jdbc, JoiningProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    IssuedCode forStaff(@Nullable UUID estateId, UUID membershipId) {
        return issue(estateId, membershipId, null, properties.staffCode());
    }

    /** A new code takes the place of one that the occupant has not redeemed. */
    IssuedCode forOccupant(UUID estateId, UUID occupantId) {
        jdbc.sql("""
                        update joining_codes set revoked_at = :now where company_id = :company
                            and occupant_id = :occupant and redeemed_at is null and revoked_at is null""")
                .param("now", Timestamp.from(clock.instant()))
                .param("company", Scope.current().company())
                .param("occupant", occupantId)
                .update();
        return issue(estateId, null, occupantId, properties.occupantCode());
    }

    /** Codes for that place open nothing any more. */
    void revoke(UUID membershipId) {
        jdbc.sql("""
                        update joining_codes set revoked_at = :now where company_id = :company
                            and membership_id = :membership and redeemed_at is null and revoked_at is null""")
                .param("now", Timestamp.from(clock.instant()))
                .param("company", Scope.current().company())
                .param("membership", membershipId)
                .update();
    }

    private IssuedCode issue(
            @Nullable UUID estateId, @Nullable UUID membershipId, @Nullable UUID occupantId, Duration valid) {
        Instant now = clock.instant();
        Instant expires = now.plus(valid);
        String code = CodeText.fresh();
        jdbc.sql("""
                        insert into joining_codes (company_id, estate_id, id, code_hash, membership_id, occupant_id,
                            created_at, created_by, expires_at)
                        values (:company, :estate, :id, :hash, :membership, :occupant, :now, :by, :expires)""")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .param("id", Ids.next())
                .param("hash", CodeText.hash(code))
                .param("membership", membershipId)
                .param("occupant", occupantId)
                .param("now", Timestamp.from(now))
                .param("by", Scope.current().membershipId())
                .param("expires", Timestamp.from(expires))
                .update();
        String shown = CodeText.shown(code);
        return new IssuedCode(shown, properties.publicUrl() + "/join?code=" + shown, expires);
    }
}
