package cn.huiyin.cases.open311;

import cn.huiyin.cases.TokenDigest;
import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys of an estate. Only the digest of a key is kept. */
@Component
class Open311Keys {

    private final JdbcClient jdbc;
    private final Clock clock;

    Open311Keys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the key opens; nothing where it was revoked or never was one. */
    Optional<Open311Access> access(String key) {
        return TokenDigest.isToken(key)
                ? jdbc.sql("select * from scope.open311_key(:hash)")
                        .param("hash", TokenDigest.of(key))
                        .query(Open311Access.class)
                        .optional()
                : Optional.empty();
    }

    /** The keys of the estate in scope, newest first. */
    List<Open311Key> ofEstate() {
        return jdbc.sql("""
                        select k.id, k.name, k.created_at, m.display_name as created_by, k.revoked_at,
                            (select count(*) from open311_requests r
                             where r.company_id = k.company_id and r.key_id = k.id) as requests
                        from open311_keys k
                        join memberships m on m.company_id = k.company_id and m.id = k.created_by_id
                        where k.company_id = :company and k.estate_id = :estate
                        order by k.created_at desc, k.id desc""")
                .param("company", Scope.current().company())
                .param("estate", Scope.current().estate())
                .query(Open311Key.class)
                .list();
    }

    /** Makes a key for the estate in scope; it can be read this once. */
    String create(String name) {
        String key = Ids.token();
        jdbc.sql("""
                        insert into open311_keys (company_id, estate_id, id, name, key_hash, created_at, created_by_id)
                        values (:company, :estate, :id, :name, :hash, :now, :by)""")
                .param("company", Scope.current().company())
                .param("estate", Scope.current().estate())
                .param("id", Ids.next())
                .param("name", name)
                .param("hash", TokenDigest.of(key))
                .param("now", Timestamp.from(clock.instant()))
                .param("by", Scope.current().membership())
                .update();
        return key;
    }

    /** Lets a key work no longer; whether it was there and worked. */
    boolean revoke(UUID id) {
        return jdbc.sql("""
                        update open311_keys set revoked_at = :now
                        where company_id = :company and id = :id and revoked_at is null""")
                        .param("company", Scope.current().company())
                        .param("id", id)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }
}
