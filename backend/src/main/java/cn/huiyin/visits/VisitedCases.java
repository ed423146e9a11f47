package cn.huiyin.visits;

import cn.huiyin.tenancy.NotVisible;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads of cases what a visit needs, through the caller's scope. */
@Component
class VisitedCases {

    /** What makes somebody a handler: being charged with it, or looking into it, offering a solution, doing the works. */
    static final String HANDLED = """
            (coalesce(c.assignee_id = :member, false) or exists (
                select from timeline_entries e
                where e.company_id = c.company_id and e.case_id = c.id
                  and (e.facts ->> 'assignee' = cast(:member as text)
                    or (e.actor_id = :member and e.act in ('TAKE_ON', 'INVESTIGATE', 'OFFER', 'ARRIVE', 'FINISH')))))""";

    private static final String COLUMNS = """
            select c.company_id, c.estate_id, c.id, c.kind, c.state, c.received_at, c.replied_at, c.done_at, c.occupant_id,
                   c.department_id, c.assignee_id
            from cases c where c.id = :id""";

    private final JdbcClient jdbc;

    VisitedCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The case under its row lock, or nothing where it is not there or not the caller's. */
    Optional<VisitedCase> find(UUID id) {
        return jdbc.sql(COLUMNS + " for no key update")
                .param("id", id)
                .query(VisitedCase.class)
                .optional();
    }

    /** The case under its row lock, so that two visits of one case follow each other.
     *
     * @throws NotVisible where it is not there or not the caller's
     */
    VisitedCase locked(UUID id) {
        return find(id).orElseThrow(NotVisible::new);
    }

    /** Whether the member had a hand in the case. */
    boolean handledBy(UUID caseId, UUID member) {
        return jdbc.sql("select " + HANDLED + " from cases c where c.id = :id")
                .param("id", caseId)
                .param("member", member)
                .query(Boolean.class)
                .single();
    }
}
