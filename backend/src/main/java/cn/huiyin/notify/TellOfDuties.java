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

    /** Whether it is kept from the membership, because it is about them; somebody with several memberships is one person. */
    private static final String KEPT = """
            (m.id = %1$s.kept_from_member_id or m.department_id = %1$s.kept_from_department_id
                or m.person_id = (select k.person_id from memberships k
                    where k.company_id = m.company_id and k.id = %1$s.kept_from_member_id)) is true""";

    /**
     * The one who is charged with it, else all who have the role, in the department where it belongs to one. Where it is kept
     * from all of them, because it is about them, whoever is next in line; so head office where the company has no quality
     * department.
     */
    private static final String RESPONSIBLE = """
            select member, case_id, tell_at, kept_from_member_id, kept_from_department_id from (
                select m.id as member, c.id as case_id, cast(null as timestamptz) as tell_at,
                    d.kept_from_member_id, d.kept_from_department_id, line.place, min(line.place) over () as nearest
                from duties d
                left join cases c on c.company_id = d.company_id and c.id = d.subject_id
                join memberships m on m.company_id = d.company_id and m.person_id is not null
                  and m.valid_from <= :now and (m.valid_until is null or m.valid_until > :now)
                  and (m.estate_id is null or m.estate_id = d.estate_id)
                cross join lateral (select case
                    when m.id = d.assignee_id or (d.assignee_id is null and m.role = d.role
                        and (d.department is null or m.department_id is null or m.department_id = d.department_id)
                        and (d.role <> 'WORKER' or coalesce(d.kept_from_member_id, d.kept_from_department_id) is null))
                        then 0
                    when coalesce(d.kept_from_member_id, d.kept_from_department_id) is null
                        and not (d.role = 'QUALITY' and m.role = 'HEAD_OFFICE') then null
                    when m.role = 'SUPERVISOR' and d.role = 'WORKER' and m.department_id = d.department_id then 1
                    when m.role = 'DIRECTOR' and d.role not in ('QUALITY', 'HEAD_OFFICE') then 2
                    when m.role in ('QUALITY', 'HEAD_OFFICE') then 3 end as place) line
                where d.id = :id and d.state = 'OPEN' and line.place is not null and not %s) near
            where place = nearest""".formatted(KEPT.formatted("d"));

    private static final String TOLD = """
            select t.member, c.id as case_id, b.tell_at, d.kept_from_member_id, d.kept_from_department_id
            from duty_breaches b
            join duties d on d.company_id = b.company_id and d.id = b.duty_id
            left join cases c on c.company_id = d.company_id and c.id = d.subject_id
            cross join lateral unnest(b.told) as t (member)
            where b.id = :id""";

    private static final String TOLD_AGAIN = TOLD.replace("duty_breaches", "duty_reminders");

    /** Those who are to be told, and for each who is away now whoever stands in, unless they are away too. */
    private static final String WITH_DEPUTIES = """
            with told as (WHO)
            select t.member, t.case_id, t.tell_at from told t
            join memberships m on m.company_id = :company and m.id = t.member and not KEPT
            union
            select a.deputy_id, t.case_id, t.tell_at from told t
            join absences a on a.company_id = :company and a.membership_id = t.member
              and :now >= a.absent_from and :now < a.absent_until
            join memberships m on m.company_id = a.company_id and m.id = a.deputy_id and m.person_id is not null and not KEPT
              and m.valid_from <= :now and (m.valid_until is null or m.valid_until > :now)
            where not exists (
                select 1 from absences b where b.company_id = a.company_id and b.membership_id = a.deputy_id
                  and :now >= b.absent_from and :now < b.absent_until)""".replace("KEPT", KEPT.formatted("t"));

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
