package cn.huiyin.visits;

import cn.huiyin.cases.event.MatterUnsolved;
import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import cn.huiyin.tenancy.ScopeElevation;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The occupant tells how satisfied they are, in their own words: beside what staff entered, never in its place. */
@Component
public class RateVisit {

    /**
     * What is asked for.
     *
     * @param satisfaction 1 to 5
     */
    public record Command(
            UUID visitId, int satisfaction, @Nullable String comment) {}

    private final Visits visits;
    private final VisitAnswers answers;
    private final VisitedCases cases;
    private final AnswerWindow window;
    private final VisitMoment moment;
    private final VisitOccurrences occurrences;
    private final Reopening reopening;
    private final ScopeElevation elevation;
    private final ApplicationEventPublisher events;

    @SuppressWarnings("TooManyParameters")
    RateVisit(
            Visits visits,
            VisitAnswers answers,
            VisitedCases cases,
            AnswerWindow window,
            VisitMoment moment,
            VisitOccurrences occurrences,
            Reopening reopening,
            ScopeElevation elevation,
            ApplicationEventPublisher events) {
        this.visits = visits;
        this.answers = answers;
        this.cases = cases;
        this.window = window;
        this.moment = moment;
        this.occurrences = occurrences;
        this.reopening = reopening;
        this.elevation = elevation;
        this.events = events;
    }

    /** Keeps the answer, or changes the one that is there; a first unhappy one reopens the matter as one told to staff does. */
    @Transactional
    public VisitOutcome handle(Command command) {
        Scope.current().require(Role.OCCUPANT);
        Visit visit = visits.locked(command.visitId()).orElseThrow(NotVisible::new);
        VisitedCase matter = cases.locked(visit.caseId());
        VisitOutcome.Refused problem = problem(command, visit, matter);
        if (problem != null) {
            return problem;
        }
        Instant now = moment.now();
        VisitAnswer answer = answers.findByVisitId(command.visitId()).orElse(null);
        Integer before = answer == null ? null : answer.satisfaction();
        answers.saveAndFlush(answered(answer, command, matter, now));
        elevation.asSystem(matter.estateId(), () -> {
            occurrences.recordAnswer(matter, visit, command.satisfaction(), before, now);
            return true;
        });
        if (command.satisfaction() <= Answer.DISSATISFIED && reopening.isDue(matter, now)) {
            events.publishEvent(new MatterUnsolved(matter.companyId(), matter.estateId(), matter.id(), now, null));
        }
        return new VisitOutcome.Done(visit.id());
    }

    private static VisitAnswer answered(
            @Nullable VisitAnswer answer, Command command, VisitedCase matter, Instant now) {
        String comment = VisitText.orNull(command.comment());
        if (answer == null) {
            UUID occupant = Objects.requireNonNull(Scope.current().occupantId());
            return new VisitAnswer(matter, command.visitId(), occupant, command.satisfaction(), comment, now);
        }
        answer.change(command.satisfaction(), comment, now);
        return answer;
    }

    private VisitOutcome.@Nullable Refused problem(Command command, Visit visit, VisitedCase matter) {
        if (!visit.answer().result().answered()) {
            return VisitOutcome.refused("visitId", "visit.rate.not-claimed");
        }
        if (visit.denied()) {
            return VisitOutcome.refused("visitId", "visit.rate.denied");
        }
        if (!window.isOpen(matter.estateId(), matter.isClosed(), visit.enteredAt())) {
            return VisitOutcome.refused("visitId", "visit.rate.over");
        }
        if (command.satisfaction() < 1 || command.satisfaction() > 5) {
            return VisitOutcome.refused("satisfaction", "visit.satisfaction.range");
        }
        return VisitText.tooLong(command.comment())
                ? VisitOutcome.refused("comment", "visit.note.too-long", VisitText.LONGEST)
                : null;
    }
}
