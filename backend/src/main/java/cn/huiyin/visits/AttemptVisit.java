package cn.huiyin.visits;

import cn.huiyin.tenancy.Scope;
import cn.huiyin.tenancy.ScopeElevation;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody tried in vain, or sent a letter. An attempt never counts as reached; enough of them and a letter end the trying. */
@Component
public class AttemptVisit {

    /**
     * What is asked for.
     *
     * @param result anything but an answer
     * @param happenedAt null for now
     */
    public record Command(
            UUID caseId,
            VisitMethod method,
            VisitResult result,
            @Nullable String note,
            @Nullable Instant happenedAt) {}

    private final VisitedCases cases;
    private final VisitMoment moment;
    private final VisitFile file;
    private final ScopeElevation elevation;

    AttemptVisit(VisitedCases cases, VisitMoment moment, VisitFile file, ScopeElevation elevation) {
        this.cases = cases;
        this.moment = moment;
        this.file = file;
        this.elevation = elevation;
    }

    /** Does it under the case's row lock. */
    @Transactional
    public VisitOutcome handle(Command command) {
        VisitedCase matter = cases.locked(command.caseId());
        Visitor visitor = Visitor.in(
                Scope.current(), cases.handledBy(matter.id(), Scope.current().membership()));
        if (command.result().answered()) {
            return VisitOutcome.refused("result", "visit.attempt.answered");
        }
        if (VisitText.tooLong(command.note())) {
            return VisitOutcome.refused("note", "visit.note.too-long", VisitText.LONGEST);
        }
        Instant happened = moment.happened(command.happenedAt());
        Optional<VisitOutcome.Refused> problem =
                elevation.asSystem(matter.estateId(), () -> Optional.ofNullable(moment.problem(matter, happened)));
        if (problem.isPresent()) {
            return problem.get();
        }
        Answer answer = new Answer(command.method(), command.result(), null, VisitText.orNull(command.note()));
        Visit visit = new Visit(matter, visitor, answer, happened, moment.now());
        file.keep(matter, visit, false);
        return new VisitOutcome.Done(visit.id());
    }
}
