package cn.huiyin.cases.hook;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came with each key, by the id that the machine gave it. */
@Component
class Deliveries {

    private final JdbcClient jdbc;
    private final Clock clock;

    Deliveries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes that it came; false where the same came before.
     *
     * @throws HookRefused where something else came under this id
     */
    boolean isNew(HookAccess access, String id, byte[] body) {
        byte[] digest = digest(body);
        int added = jdbc.sql("""
                        insert into hook_deliveries (company_id, estate_id, key_id, message_id, body_hash, received_at)
                        values (:company, :estate, :key, :id, :digest, :now) on conflict do nothing""")
                .param("company", access.companyId())
                .param("estate", access.estateId())
                .param("key", access.keyId())
                .param("id", id)
                .param("digest", digest)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (added == 1) {
            return true;
        }
        byte[] known = jdbc.sql("""
                        select body_hash from hook_deliveries
                        where company_id = :company and key_id = :key and message_id = :id""")
                .param("company", access.companyId())
                .param("key", access.keyId())
                .param("id", id)
                .query(byte[].class)
                .single();
        if (!MessageDigest.isEqual(known, digest)) {
            throw new HookRefused(HttpStatus.CONFLICT, "another content was sent under this webhook-id");
        }
        return false;
    }

    private static byte[] digest(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
