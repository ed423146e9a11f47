package cn.huiyin.cases.node;

import cn.huiyin.graphql.Cursor;
import cn.huiyin.tenancy.Reach;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads cases with what stands beside them, each call in one statement, as far as the scope may see. */
@Component
@Transactional(readOnly = true)
public class CaseNodes {

    /** What a reader is shown of a case; the policies leave empty what they may not see. */
    static final String COLUMNS = """
            select c.id, c.estate_id, e.name as estate_name, c.reference, c.version, c.kind, c.channel, c.state, c.is_open,
                c.valid, c.invalid_reason, c.category, g.name_zh as category_name_zh,
                g.name_zh_hant as category_name_zh_hant, g.name_en as category_name_en,
                c.severity, c.urgency, c.responsibility, c.department_id, c.department,
                d.name_zh as department_name_zh, d.name_zh_hant as department_name_zh_hant, d.name_en as department_name_en,
                c.assignee_id, m.display_name as assignee_name, m.role as assignee_role, m.staff_number as assignee_number,
                m.person_id is not null as assignee_joined,
                c.unit_id,
                case when (select scope.reach()) = 'occupant'
                    then (select own.label from scope.own_units(:today) own where own.id = c.unit_id)
                    else u.label end as unit_label, p.name as common_place_name, a.place_text, c.occupant_id,
                o.name as occupant_name, o.phone as occupant_phone, a.description,
                nullif(r.name, '') as reporter_name, r.phone as reporter_phone, r.wished_means as reporter_means,
                r.wished_hours as reporter_hours, nullif(k.name, '') as contact_name, k.phone as contact_phone,
                k.wished_means as contact_means, k.wished_hours as contact_hours,
                c.happened_at, c.received_at, c.entered_at, c.promised_at, c.promise_renewals, c.customer_deadline,
                c.refusals, c.objected, c.final_reply, c.return_visit, c.replied_at, c.closed_at, c.ending, c.cause,
                c.repeat_count, c.repeat_of_id, b.reference as repeat_reference, c.repeat_by_hand, c.unverified, c.reopened_count,
                c.accepted_at is not null or c.final_reply as settled, h.id as shared_id, h.title as shared_title, c.leads_shared,
                c.handovers, c.handed_around, c.answerable_id, v.display_name as answerable_name, v.role as answerable_role,
                v.staff_number as answerable_number, v.person_id is not null as answerable_joined,
                c.about_member_id, y.display_name as about_member_name, y.role as about_member_role,
                y.staff_number as about_member_number, y.person_id is not null as about_member_joined,
                c.about_department_id, x.code as about_department, x.name_zh as about_department_name_zh,
                x.name_zh_hant as about_department_name_zh_hant, x.name_en as about_department_name_en,
                c.appointment_at, c.booking_checked_at, c.booking_confirmed_at, c.booking_starts_at, c.booking_price,
                bk.service as booking_service, case when c.booking_provided then bk.provider end as provider,
                c.legal_needed and c.legal_reviewed_at is null as legal_review_missing, c.legal_matter, c.legal_claim,
                c.legal_reviewed_at, c.legal_result, c.verified_at,
                c.company_alone,
                c.recording_required and not exists (
                    select from attachments h where h.company_id = c.company_id and h.subject_id = c.id
                    and h.kind = 'RECORDING') as recording_unmet, a.recording_missing,
                c.forwarded, c.outer_number, c.outer_deadline, c.returned_at,
                c.paused_since, c.pause_reason, c.paused_until,
                c.external_id, s.text as solution, w.text as reply, q.next_due_at, q.overdue
            from cases c
            join estates e on e.company_id = c.company_id and e.id = c.estate_id
            left join case_accounts a on a.company_id = c.company_id and a.id = c.id
            left join categories g on g.company_id = c.company_id and g.estate_id = c.estate_id and g.code = c.category
            left join departments d on d.company_id = c.company_id and d.id = c.department_id
            left join memberships m on m.company_id = c.company_id and m.id = c.assignee_id
            left join memberships v on v.company_id = c.company_id and v.id = c.answerable_id
            left join memberships y on y.company_id = c.company_id and y.id = c.about_member_id
            left join departments x on x.company_id = c.company_id and x.id = c.about_department_id
            left join units u on u.company_id = c.company_id and u.id = c.unit_id
            left join common_places p on p.company_id = c.company_id and p.id = c.common_place_id
            left join occupants o on o.company_id = c.company_id and o.id = c.occupant_id
            left join case_parties r on r.company_id = c.company_id and r.case_id = c.id and r.part = 'REPORTER'
            left join case_parties k on k.company_id = c.company_id and k.case_id = c.id and k.part = 'CONTACT'
            left join cases b on b.company_id = c.company_id and b.id = c.repeat_of_id
            left join shared_problems h on h.company_id = c.company_id and h.id = c.shared_problem_id
            left join lateral (
                select t.text from timeline_entries n
                join timeline_texts t on t.company_id = n.company_id and t.id = n.id
                where n.company_id = c.company_id and n.case_id = c.id and n.act = 'OFFER'
                order by n.sequence desc limit 1) s on true
            left join lateral (
                select t.text from timeline_entries n
                join timeline_texts t on t.company_id = n.company_id and t.id = n.id
                where n.company_id = c.company_id and n.case_id = c.id and n.act in ('REPLY', 'FINAL_REPLY', 'ANSWER', 'ANSWER_TOGETHER')
                order by n.sequence desc limit 1) w on true
            left join lateral (
                select (array_agg(t.text order by n.sequence desc) filter (where n.act = 'CHECK_BOOKING'))[1] as service,
                    (array_agg(t.text order by n.sequence desc) filter (where n.act = 'HAND_OUT'))[1] as provider
                from timeline_entries n
                join timeline_texts t on t.company_id = n.company_id and t.id = n.id
                where c.kind = 'BOOKING' and n.company_id = c.company_id and n.case_id = c.id
                and n.act in ('CHECK_BOOKING', 'HAND_OUT')) bk on true
            left join lateral (
                select min(o.due_at) filter (where o.due_at > :now) as next_due_at, bool_or(o.due_at <= :now) as overdue
                from duties o where o.company_id = c.company_id and o.subject_id = c.id and o.state = 'OPEN'
                    and o.paused_since is null) q on true
            where c.company_id = :company
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseNodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of the cases that the scope sees. */
    public Map<UUID, CaseNode> byIds(Collection<UUID> ids) {
        Map<UUID, CaseNode> found = new HashMap<>();
        if (!ids.isEmpty()) {
            read(" and c.id in (:ids)", Map.of("ids", ids)).forEach(node -> found.put(node.id(), node));
        }
        return found;
    }

    /** The case, or nothing where the scope does not see it. */
    public Optional<CaseNode> byId(UUID id) {
        return Optional.ofNullable(byIds(List.of(id)).get(id));
    }

    /** The case of that number; numbers are unique in an estate, so head office takes the latest of its estates. */
    public Optional<CaseNode> byReference(String reference) {
        return read(" and c.reference = :reference order by c.received_at desc limit 1", Map.of("reference", reference))
                .stream()
                .findFirst();
    }

    /**
     * Cases that a narrowing fits, the latest received first.
     *
     * @param narrowing SQL that begins with {@code and}, over the aliases of {@link #COLUMNS}
     * @param after the place from which the list goes on, or null
     */
    public List<CaseNode> page(String narrowing, Map<String, Object> parameters, @Nullable Cursor after, int limit) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("limit", limit);
        String from = "";
        if (after != null) {
            from = " and (c.received_at, c.id) < (:afterAt, :afterId)";
            all.put("afterAt", Timestamp.from(after.at()));
            all.put("afterId", after.id());
        }
        return read(narrowing + from + " order by c.received_at desc, c.id desc limit :limit", all);
    }

    private List<CaseNode> read(String rest, Map<String, Object> parameters) {
        Scope scope = Scope.current();
        Reach reach = scope.reach() == null ? Reach.COMMITTEE : scope.reach();
        return jdbc.sql(COLUMNS + rest)
                .params(parameters)
                .param("company", scope.company())
                .param("now", Timestamp.from(clock.instant()))
                .param("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(new CaseRows(LocaleContextHolder.getLocale(), reach))
                .list();
    }
}
