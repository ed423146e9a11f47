package cn.huiyin.visits;

import cn.huiyin.tenancy.Ids;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The duties of a case that a visit can meet, and which of them each visit reached the person for. */
@Component
class VisitDuties {

    private static final String OF_CASE = """
            select d.id, d.clause_id, d.rule, d.settings_version_id, d.state, o.name as origin, d.started_at, d.not_before,
                   count(v.id) > 0 as claimed, coalesce(bool_or(v.denied_at is null), false) as covered
            from duties d
            join occurrences o on o.company_id = d.company_id and o.id = d.occurrence_id
            left join visited_duties r on r.company_id = d.company_id and r.duty_id = d.id
            left join visits v on v.company_id = r.company_id and v.id = r.visit_id
            where d.subject_id = :case and d.subject_type = 'case' and d.state <> 'SUPERSEDED'
            group by d.company_id, d.id, o.name
            order by d.due_at, d.id""";

    private static final String REACHED = """
            insert into visited_duties (company_id, estate_id, id, visit_id, duty_id)
            values (:company, :estate, :id, :visit, :duty)
            on conflict do nothing""";

    private final JdbcClient jdbc;
    private final VisitRules rules;

    VisitDuties(JdbcClient jdbc, VisitRules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    /** Those of a case, superseded ones left out, by due time. */
    List<VisitDuty> ofCase(UUID caseId) {
        return jdbc.sql(OF_CASE).param("case", caseId).query(VisitDuty.class).stream()
                .filter(rules::asksForVisit)
                .toList();
    }

    /** Whether the visit reached the person for any duty. */
    boolean reachedAny(UUID visitId) {
        return jdbc.sql("select exists (select from visited_duties where visit_id = :visit)")
                .param("visit", visitId)
                .query(Boolean.class)
                .single();
    }

    /** Keeps that the visit reached the person for these duties. */
    void reached(VisitedCase matter, UUID visitId, List<UUID> duties) {
        for (UUID duty : duties) {
            jdbc.sql(REACHED)
                    .param("company", matter.companyId())
                    .param("estate", matter.estateId())
                    .param("id", Ids.next())
                    .param("visit", visitId)
                    .param("duty", duty)
                    .update();
        }
    }
}
