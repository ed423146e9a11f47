package cn.huiyin.visits;

import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import cn.huiyin.tenancy.ScopeElevation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody reached the occupant and was answered. Person, method and answer are asked for, never presumed. */
@Component
public class RecordVisit {

    /**
     * What is asked for.
     *
     * @param solved in the occupant's words
     * @param satisfaction 1 to 5; null where none was told
     * @param happenedAt null for now
     * @param lateReason the director's, by which a late entry counts; ignored from others
     * @param items what else the person brought up, in their order
     */
    public record Command(
            UUID caseId,
            VisitMethod method,
            boolean solved,
            @Nullable Integer satisfaction,
            String note,
            @Nullable Instant happenedAt,
            @Nullable String lateReason,
            List<RaisedItem> items) {}

    private final VisitedCases cases;
    private final VisitMoment moment;
    private final VisitFile file;
    private final ScopeElevation elevation;
    private final OpenMethods methods;
    private final RaisedItems items;

    RecordVisit(
            VisitedCases cases,
            VisitMoment moment,
            VisitFile file,
            ScopeElevation elevation,
            OpenMethods methods,
            RaisedItems items) {
        this.cases = cases;
        this.moment = moment;
        this.file = file;
        this.elevation = elevation;
        this.methods = methods;
        this.items = items;
    }

    /** Does it under the case's row lock. A visit by the handler is kept, and counts only where the clause lets it. */
    @Transactional
    public VisitOutcome handle(Command command) {
        VisitedCase matter = cases.locked(command.caseId());
        Visitor visitor = Visitor.in(
                Scope.current(), cases.handledBy(matter.id(), Scope.current().membership()));
        if (!methods.of(matter.estateId()).contains(command.method())) {
            return VisitOutcome.refused("method", "visit.method.closed");
        }
        if (command.note().isBlank()) {
            return VisitOutcome.refused("note", "visit.note.missing");
        }
        if (VisitText.tooLong(command.note())) {
            return VisitOutcome.refused("note", "visit.note.too-long", VisitText.LONGEST);
        }
        Integer satisfaction = command.satisfaction();
        if (satisfaction != null && (satisfaction < 1 || satisfaction > 5)) {
            return VisitOutcome.refused("satisfaction", "visit.satisfaction.range");
        }
        VisitOutcome.Refused wrong = items.wrong(matter.estateId(), command.items());
        if (wrong != null) {
            return wrong;
        }
        Instant happened = moment.happened(command.happenedAt());
        Optional<VisitOutcome.Refused> problem =
                elevation.asSystem(matter.estateId(), () -> Optional.ofNullable(moment.problem(matter, happened)));
        if (problem.isPresent()) {
            return problem.get();
        }
        Answer answer = new Answer(
                command.method(),
                command.solved() ? VisitResult.SOLVED : VisitResult.UNSOLVED,
                satisfaction,
                command.note().strip());
        Visit visit = new Visit(matter, visitor, answer, happened, moment.now());
        file.keep(matter, visit, visitor.role() == Role.DIRECTOR && VisitText.orNull(command.lateReason()) != null);
        items.keep(matter, visit.id(), command.items(), happened);
        return new VisitOutcome.Done(visit.id());
    }
}
