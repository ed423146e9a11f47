package cn.huiyin.cases;

import cn.huiyin.cases.event.MatterUnsolved;
import cn.huiyin.cases.event.ReturnVisitChanged;
import cn.huiyin.tenancy.NotVisible;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes from return visits what the case needs: whether one is owed, and that the matter is not solved. */
@Component
class WhenVisited {

    private final CaseActs acts;
    private final Cases cases;

    WhenVisited(CaseActs acts, Cases cases) {
        this.acts = acts;
        this.cases = cases;
    }

    /** Reopens the case; one that is open already stays as it is. */
    @EventListener
    void on(MatterUnsolved event) {
        acts.bySystem(event.caseId(), Act.REOPEN, (matter, moment, entry) -> {
            matter.reopen();
            entry.fact("because", "visit");
            return null;
        });
    }

    /** Notes how the return visit stands. */
    @EventListener
    void on(ReturnVisitChanged event) {
        Case matter = cases.locked(event.caseId()).orElseThrow(NotVisible::new);
        matter.visitStands(ReturnVisit.valueOf(event.standing().name()));
        cases.saveAndFlush(matter);
    }
}
