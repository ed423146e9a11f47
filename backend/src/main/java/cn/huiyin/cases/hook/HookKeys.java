package cn.huiyin.cases.hook;

import cn.huiyin.cases.TokenDigest;
import cn.huiyin.cases.mail.Passwords;
import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys of an estate. Of the address only a digest is kept; the secret is kept encrypted, since signatures need it. */
@Component
class HookKeys {

    private final JdbcClient jdbc;
    private final Passwords secrets;
    private final Clock clock;

    HookKeys(JdbcClient jdbc, Passwords secrets, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** A new key as it is told this once: the token of its address, and the secret. */
    record Made(String token, String secret) {}

    /** What the address opens; nothing where its key was revoked or never was one. */
    Optional<HookAccess> access(String token) {
        return TokenDigest.isToken(token)
                ? jdbc.sql("select * from scope.hook_key(:hash)")
                        .param("hash", TokenDigest.of(token))
                        .query(HookAccess.class)
                        .optional()
                : Optional.empty();
    }

    /** The keys of the estate in scope, newest first. */
    List<HookKey> ofEstate() {
        return jdbc.sql("""
                        select k.id, k.name, k.purpose, k.created_at, m.display_name as created_by, k.revoked_at,
                            (select count(*) from hook_deliveries d
                             where d.company_id = k.company_id and d.key_id = k.id) as deliveries
                        from hook_keys k
                        join memberships m on m.company_id = k.company_id and m.id = k.created_by_id
                        where k.company_id = :company and k.estate_id = :estate
                        order by k.created_at desc, k.id desc""")
                .param("company", Scope.current().company())
                .param("estate", Scope.current().estate())
                .query(HookKey.class)
                .list();
    }

    /** Makes a key for the estate in scope. */
    Made create(String name, HookPurpose purpose) {
        Made made = new Made(Ids.token(), Signature.newSecret());
        jdbc.sql("""
                        insert into hook_keys (company_id, estate_id, id, name, purpose, token_hash, secret_closed, created_at,
                            created_by_id)
                        values (:company, :estate, :id, :name, :purpose, :hash, :secret, :now, :by)""")
                .param("company", Scope.current().company())
                .param("estate", Scope.current().estate())
                .param("id", Ids.next())
                .param("name", name)
                .param("purpose", purpose.name())
                .param("hash", TokenDigest.of(made.token()))
                .param("secret", secrets.closed(made.secret()))
                .param("now", Timestamp.from(clock.instant()))
                .param("by", Scope.current().membership())
                .update();
        return made;
    }

    /** Lets a key work no longer; whether it was there and worked. */
    boolean revoke(UUID id) {
        return jdbc.sql("""
                        update hook_keys set revoked_at = :now
                        where company_id = :company and id = :id and revoked_at is null""")
                        .param("company", Scope.current().company())
                        .param("id", id)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }
}
