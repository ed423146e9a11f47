package cn.huiyin.visits;

import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The occupant answers a claimed visit with "that is not so": it no longer counts, and the quality department looks into it. */
@Component
public class DenyVisit {

    /** What is asked for. */
    public record Command(UUID visitId, @Nullable String note) {}

    private final Visits visits;
    private final VisitedCases cases;
    private final Denial denial;

    DenyVisit(Visits visits, VisitedCases cases, Denial denial) {
        this.visits = visits;
        this.cases = cases;
        this.denial = denial;
    }

    /** Does it under the row locks of case and visit; a second denial is told that it was denied already. */
    @Transactional
    public VisitOutcome handle(Command command) {
        Scope.current().require(Role.OCCUPANT);
        Visit visit = visits.locked(command.visitId()).orElseThrow(NotVisible::new);
        VisitedCase matter = cases.locked(visit.caseId());
        if (!visit.answer().reached()) {
            return VisitOutcome.refused("visitId", "visit.deny.not-claimed");
        }
        if (visit.denied()) {
            return VisitOutcome.refused("visitId", "visit.deny.already");
        }
        if (VisitText.tooLong(command.note())) {
            return VisitOutcome.refused("note", "visit.note.too-long", VisitText.LONGEST);
        }
        denial.take(matter, visit, VisitText.orNull(command.note()));
        return new VisitOutcome.Done(visit.id());
    }
}
