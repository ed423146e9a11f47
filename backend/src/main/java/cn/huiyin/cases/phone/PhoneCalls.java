package cn.huiyin.cases.phone;

import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Calls as they rang: written once, read latest first. */
@Repository
class PhoneCalls {

    private static final int LATEST = 25;

    private final JdbcClient jdbc;

    PhoneCalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many calls were to be picked up in time since an instant, and how many were. */
    record Counted(int asked, int inTime, int spotCalls) {}

    /** Writes a call; false where the phone system has told it before.
     *
     * @param keyId the key of the phone system; null where a person notes it
     * @param callKey by which the phone system knows it
     */
    boolean insert(UUID estateId, PhoneCall call, Instant entered, @Nullable UUID keyId, @Nullable String callKey) {
        return jdbc.sql("""
                        insert into phone_calls (company_id, estate_id, id, line, source, rang_at, entered_at, rings, answered,
                            noted_by_id, key_id, call_key)
                        values (:company, :estate, :id, :line, :source, :rang, :entered, :rings, :answered, :by, :key, :callKey)
                        on conflict (company_id, estate_id, call_key) do nothing""")
                        .param("company", Scope.current().company())
                        .param("estate", estateId)
                        .param("id", call.id())
                        .param("line", call.line().name())
                        .param("source", call.source().name())
                        .param("rang", Timestamp.from(call.rangAt()))
                        .param("entered", Timestamp.from(entered))
                        .param("rings", call.rings())
                        .param("answered", call.answered())
                        .param("by", Scope.current().membershipId())
                        .param("key", keyId)
                        .param("callKey", callKey)
                        .update()
                == 1;
    }

    Counted counted(UUID estateId, Instant since, Instant month) {
        return jdbc.sql("""
                        select count(d.id) filter (where c.rang_at >= :since) as asked,
                            count(d.id) filter (where c.rang_at >= :since and d.state = 'MET' and d.met_at <= d.due_at) as in_time,
                            count(distinct c.id) filter (where c.rang_at >= :month and c.source = 'SPOT_CALL') as spot
                        from phone_calls c
                        left join duties d on d.company_id = c.company_id and d.subject_id = c.id
                            and d.state not in ('WAIVED', 'SUPERSEDED')
                        where c.company_id = :company and c.estate_id = :estate
                        and c.rang_at >= least(cast(:since as timestamptz), cast(:month as timestamptz))""")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .param("since", Timestamp.from(since))
                .param("month", Timestamp.from(month))
                .query((row, n) -> new Counted(row.getInt("asked"), row.getInt("in_time"), row.getInt("spot")))
                .single();
    }

    List<PhoneCall> latest(UUID estateId) {
        return jdbc.sql("""
                        select id, line, source, rang_at, rings, answered from phone_calls
                        where company_id = :company and estate_id = :estate
                        order by rang_at desc, id desc limit :limit""")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .param("limit", LATEST)
                .query((row, n) -> new PhoneCall(
                        row.getObject("id", UUID.class),
                        PhoneLine.valueOf(row.getString("line")),
                        CallSource.valueOf(row.getString("source")),
                        row.getTimestamp("rang_at").toInstant(),
                        row.getInt("rings"),
                        row.getBoolean("answered")))
                .list();
    }
}
