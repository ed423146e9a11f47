package cn.huiyin.identity;

import cn.huiyin.tenancy.OwnMembership;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts what is tried in vain at a shared device, by the number that was typed, and locks it there for a while. A number
 * that nobody has is counted and locked alike, so that nobody learns which numbers there are.
 */
@Component
class PinTries {

    static final int MOST = 5;
    static final Duration LOCKED = Duration.ofMinutes(15);

    private static final Duration REMEMBERED = Duration.ofDays(1);
    private static final String HASH = "sha256(convert_to(:number, 'UTF8'))";

    private final JdbcClient jdbc;

    PinTries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isLocked(OwnMembership device, String number, Instant now) {
        return jdbc.sql("select exists (select 1 from pin_tries where company_id = :company and device_id = :device"
                        + " and number_hash = " + HASH + " and locked_until > :now)")
                .param("company", device.companyId())
                .param("device", device.membershipId())
                .param("number", number)
                .param("now", Timestamp.from(now))
                .query(Boolean.class)
                .single();
    }

    /** One more in vain; two at once count as two. */
    void failed(OwnMembership device, String number, Instant now) {
        jdbc.sql("""
                        with old as (
                            delete from pin_tries where company_id = :company and device_id = :device
                                and tried_at < :forgotten and number_hash <> HASH)
                        insert into pin_tries as p (company_id, estate_id, device_id, number_hash, failures, tried_at)
                        values (:company, :estate, :device, HASH, 1, :now)
                        on conflict (company_id, device_id, number_hash) do update
                        set failures = case when p.failures + 1 >= :most then 0 else p.failures + 1 end,
                            locked_until = case when p.failures + 1 >= :most then cast(:until as timestamptz) end,
                            tried_at = :now""".replace("HASH", HASH))
                .param("company", device.companyId())
                .param("estate", device.estateId())
                .param("device", device.membershipId())
                .param("number", number)
                .param("most", MOST)
                .param("until", Timestamp.from(now.plus(LOCKED)))
                .param("forgotten", Timestamp.from(now.minus(REMEMBERED)))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** It was right: what was tried before is forgotten. */
    void succeeded(OwnMembership device, String number) {
        jdbc.sql("delete from pin_tries where company_id = :company and device_id = :device and number_hash = " + HASH)
                .param("company", device.companyId())
                .param("device", device.membershipId())
                .param("number", number)
                .update();
    }
}
