package cn.huiyin.visits;

import cn.huiyin.cases.event.CaseActed;
import cn.huiyin.cases.event.CaseReplied;
import cn.huiyin.cases.event.ReturnVisitChanged.Standing;
import cn.huiyin.duties.event.DutyWaived;
import cn.huiyin.tenancy.ScopeElevation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows the case: whether a visit is owed once it was replied to, and which department may read its visits. */
@Component
class WhenCaseMoves {

    private final VisitedCases cases;
    private final VisitStanding standing;
    private final ScopeElevation elevation;
    private final JdbcClient jdbc;

    WhenCaseMoves(VisitedCases cases, VisitStanding standing, ScopeElevation elevation, JdbcClient jdbc) {
        this.cases = cases;
        this.standing = standing;
        this.elevation = elevation;
        this.jdbc = jdbc;
    }

    /** The clauses have said by now whether somebody visits. */
    @EventListener
    void on(CaseReplied event) {
        tell(event.caseId(), event.estateId());
    }

    /** A visit that was let go is no longer owed. */
    @EventListener
    void on(DutyWaived event) {
        if (event.subjectType().equals("case")) {
            tell(event.subjectId(), event.estateId());
        }
    }

    /** A newly charged department reads what was said before. */
    @EventListener
    void on(CaseActed event) {
        if (event.act().equals("DISPATCH")) {
            elevation.asSystem(event.estateId(), () -> follow(event.caseId(), event.departmentId()));
        }
    }

    private void tell(UUID caseId, UUID estateId) {
        cases.find(caseId).ifPresent(matter -> {
            Standing stands = elevation.asSystem(estateId, () -> standing.of(matter));
            standing.tell(matter, stands);
        });
    }

    private boolean follow(UUID caseId, @Nullable UUID departmentId) {
        jdbc.sql("update visits set department_id = :department where case_id = :case")
                .param("department", departmentId)
                .param("case", caseId)
                .update();
        jdbc.sql("update visit_answers set department_id = :department where case_id = :case")
                .param("department", departmentId)
                .param("case", caseId)
                .update();
        return true;
    }
}
