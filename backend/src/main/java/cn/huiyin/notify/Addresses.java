package cn.huiyin.notify;

import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where people wish to be written to, and whether they have an account. */
@Component
class Addresses {

    private static final String FIND = """
            select a.email, coalesce(a.language, 'zh') as language,
                exists (
                    select from memberships m
                    where m.company_id = :company and m.person_id is not null
                      and (m.id = cast(:member as uuid) or m.occupant_id = cast(:occupant as uuid))
                      and m.valid_from <= :now and (m.valid_until is null or m.valid_until > :now)) as account
            from (select 1) one
            left join message_addresses a on a.company_id = :company
                and (a.membership_id = cast(:member as uuid) or a.occupant_id = cast(:occupant as uuid))""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Addresses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How somebody is reached.
     *
     * @param email null where they told none
     * @param account whether somebody can read the message in the app
     */
    record Reach(@Nullable String email, String language, boolean account) {}

    Reach of(Addressee addressee) {
        return jdbc.sql(FIND)
                .param("company", Scope.current().company())
                .param("member", addressee.membershipId())
                .param("occupant", addressee.occupantId())
                .param("now", Timestamp.from(clock.instant()))
                .query(Reach.class)
                .single();
    }

    /** Keeps the address in place of the former one. */
    void set(Addressee addressee, @Nullable UUID estateId, @Nullable String email, String language) {
        jdbc.sql("""
                        insert into message_addresses (company_id, estate_id, id, membership_id, occupant_id, email,
                            language, changed_at)
                        values (:company, :estate, :id, :member, :occupant, :email, :language, :now)
                        on conflict (company_id, %s) do update
                        set email = excluded.email, language = excluded.language, changed_at = excluded.changed_at""".formatted(addressee.membershipId() != null ? "membership_id" : "occupant_id"))
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .param("id", Ids.next())
                .param("member", addressee.membershipId())
                .param("occupant", addressee.occupantId())
                .param("email", email)
                .param("language", language)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
