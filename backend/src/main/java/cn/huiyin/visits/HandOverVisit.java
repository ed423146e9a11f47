package cn.huiyin.visits;

import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import cn.huiyin.visits.event.VisitHandedOver;
import java.sql.Timestamp;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An estate where everybody had a hand in the matter gives the visit to the company's call centre. */
@Component
public class HandOverVisit {

    /** What is asked for. */
    public record Command(UUID dutyId) {}

    private static final String OPEN_VISIT = """
            select subject_id from duties
            where id = :duty and state = 'OPEN' and subject_type = 'case' and act = :made""";

    /** Somebody of the estate's desk or its director who had no hand in the case and is there now. */
    private static final String SOMEBODY_ELSE = """
            select exists (
                select from memberships m join cases c on c.company_id = m.company_id and c.estate_id = m.estate_id
                where c.id = :case and m.role in ('DESK', 'DIRECTOR') and m.person_id is not null
                  and m.valid_from <= :now and (m.valid_until is null or m.valid_until > :now)
                  and not %s)""".formatted(VisitedCases.HANDLED.replace(":member", "m.id"));

    private static final String HAND_OVER = """
            insert into visit_hand_overs (company_id, estate_id, id, duty_id, case_id, handed_by_id, handed_at)
            values (:company, :estate, :id, :duty, :case, :by, :now)
            on conflict (company_id, duty_id) do nothing""";

    private final JdbcClient jdbc;
    private final VisitedCases cases;
    private final VisitMoment moment;
    private final ApplicationEventPublisher events;

    HandOverVisit(JdbcClient jdbc, VisitedCases cases, VisitMoment moment, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.moment = moment;
        this.events = events;
    }

    /** Does it; a visit that was handed over already stays so. The outcome's id is the duty's. */
    @Transactional
    public VisitOutcome handle(Command command) {
        Scope.current().require(Role.DESK, Role.DIRECTOR);
        UUID caseId = jdbc.sql(OPEN_VISIT)
                .param("duty", command.dutyId())
                .param("made", VisitOccurrences.MADE)
                .query(UUID.class)
                .optional()
                .orElseThrow(NotVisible::new);
        VisitedCase matter = cases.locked(caseId);
        Timestamp now = Timestamp.from(moment.now());
        boolean somebodyElse = jdbc.sql(SOMEBODY_ELSE)
                .param("case", caseId)
                .param("now", now)
                .query(Boolean.class)
                .single();
        if (somebodyElse) {
            return VisitOutcome.refused("dutyId", "visit.hand-over.somebody-else");
        }
        int handed = jdbc.sql(HAND_OVER)
                .param("company", matter.companyId())
                .param("estate", matter.estateId())
                .param("id", Ids.next())
                .param("duty", command.dutyId())
                .param("case", caseId)
                .param("by", Scope.current().membership())
                .param("now", now)
                .update();
        if (handed == 1) {
            events.publishEvent(new VisitHandedOver(matter.companyId(), matter.estateId(), caseId, command.dutyId()));
        }
        return new VisitOutcome.Done(command.dutyId());
    }
}
