package cn.huiyin.notify;

import cn.huiyin.duties.event.DutyBreached;
import cn.huiyin.duties.event.DutyDueSoon;
import cn.huiyin.duties.event.DutyReminded;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Reminds whoever must do a duty, and tells the levels above when it was missed; deputies beside those who are away. */
@Component
class TellOfDuties {

    /** The one who is charged with it, else all who have the role, in the department where it belongs to one. */
    private static final String RESPONSIBLE = """
            select m.id as member, c.id as case_id, cast(null as timestamptz) as tell_at
            from duties d
            left join cases c on c.company_id = d.company_id and c.id = d.subject_id
            join memberships m on m.company_id = d.company_id and m.person_id is not null
              and m.valid_from <= :now and (m.valid_until is null or m.valid_until > :now)
              and (m.id = d.assignee_id
                or (d.assignee_id is null and m.role = d.role and (m.estate_id is null or m.estate_id = d.estate_id)
                  and (d.department is null or m.department_id is null or m.department_id = d.department_id)))
            where d.id = :id and d.state = 'OPEN'""";

    private static final String TOLD = """
            select t.member, c.id as case_id, b.tell_at
            from duty_breaches b
            join duties d on d.company_id = b.company_id and d.id = b.duty_id
            left join cases c on c.company_id = d.company_id and c.id = d.subject_id
            cross join lateral unnest(b.told) as t (member)
            where b.id = :id""";

    private static final String TOLD_AGAIN = TOLD.replace("duty_breaches", "duty_reminders");

    /** Those who are to be told, and for each who is away now whoever stands in, unless they are away too. */
    private static final String WITH_DEPUTIES = """
            with told as (WHO)
            select member, case_id, tell_at from told
            union
            select a.deputy_id, t.case_id, t.tell_at from told t
            join absences a on a.company_id = :company and a.membership_id = t.member
              and :now >= a.absent_from and :now < a.absent_until
            join memberships m on m.company_id = a.company_id and m.id = a.deputy_id and m.person_id is not null
              and m.valid_from <= :now and (m.valid_until is null or m.valid_until > :now)
            where not exists (
                select 1 from absences b where b.company_id = a.company_id and b.membership_id = a.deputy_id
                  and :now >= b.absent_from and :now < b.absent_until)""";

    private record Told(
            UUID member, @Nullable UUID caseId, @Nullable Instant tellAt) {}

    private final Listening listening;
    private final Outbox outbox;
    private final JdbcClient jdbc;
    private final Clock clock;

    TellOfDuties(Listening listening, Outbox outbox, JdbcClient jdbc, Clock clock) {
        this.listening = listening;
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Async
    @TransactionalEventListener
    void on(DutyDueSoon event) {
        listening.under(
                event.companyId(),
                event.estateId(),
                () -> tell(MessageKind.DUTY_DUE_SOON, RESPONSIBLE, event.estateId(), event.dutyId(), event.dutyId()));
    }

    @Async
    @TransactionalEventListener
    void on(DutyBreached event) {
        listening.under(
                event.companyId(),
                event.estateId(),
                () -> tell(MessageKind.DUTY_BREACHED, TOLD, event.estateId(), event.breachId(), event.dutyId()));
    }

    @Async
    @TransactionalEventListener
    void on(DutyReminded event) {
        listening.under(
                event.companyId(),
                event.estateId(),
                () -> tell(
                        MessageKind.DUTY_BREACHED, TOLD_AGAIN, event.estateId(), event.reminderId(), event.dutyId()));
    }

    private void tell(MessageKind kind, String sql, UUID estateId, UUID about, UUID dutyId) {
        jdbc.sql(WITH_DEPUTIES.replace("WHO", sql))
                .params(Map.of(
                        "id", about,
                        "now", Timestamp.from(clock.instant()),
                        "company", Scope.current().company()))
                .query(Told.class)
                .list()
                .forEach(told -> outbox.put(
                        NewMessage.of(kind, estateId, about, dutyId, told.caseId(), Addressee.member(told.member()))
                                .from(told.tellAt())));
    }
}
