package cn.huiyin.identity;

import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody sets their own PIN, in a session of their own. */
@Service
class SetPin {

    /** Set, or what stands against it. */
    enum Outcome {
        SET,
        NOT_FIT,
        WITHOUT_NUMBER,
        AT_A_DEVICE
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    SetPin(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    Outcome set(String pin) {
        Scope scope = Scope.current();
        if (scope.device() != null) {
            return Outcome.AT_A_DEVICE;
        }
        if (!Pins.isFit(pin)) {
            return Outcome.NOT_FIT;
        }
        boolean numbered = jdbc.sql(
                        "select staff_number is not null from memberships where company_id = :company and id = :me")
                .param("company", scope.company())
                .param("me", scope.membership())
                .query(Boolean.class)
                .single();
        if (!numbered) {
            return Outcome.WITHOUT_NUMBER;
        }
        byte[] salt = Pins.salt();
        jdbc.sql("""
                        insert into staff_pins (company_id, estate_id, id, membership_id, salt, hash, set_at)
                        values (:company, :estate, :id, :me, :salt, :hash, :now)
                        on conflict (company_id, membership_id) do update
                        set salt = excluded.salt, hash = excluded.hash, set_at = excluded.set_at""")
                .param("company", scope.company())
                .param("estate", scope.estate())
                .param("id", Ids.next())
                .param("me", scope.membership())
                .param("salt", salt)
                .param("hash", Pins.hash(pin, salt))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("""
                        delete from pin_tries t using memberships m
                        where m.company_id = :company and m.id = :me and t.company_id = m.company_id
                            and t.estate_id = m.estate_id and t.number_hash = sha256(convert_to(m.staff_number, 'UTF8'))""")
                .param("company", scope.company())
                .param("me", scope.membership())
                .update();
        return Outcome.SET;
    }
}
