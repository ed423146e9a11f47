package cn.huiyin.cases;

import cn.huiyin.tenancy.NotVisible;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Another household raises a problem that is known already. Its case keeps its own course and gets its own reply; what was
 * judged of the leading case holds for it too, so nobody has to judge it again.
 */
@Component
public class LinkShared {

    /** What is asked for. */
    public record Command(
            Deed deed, UUID sharedProblemId, @Nullable String reason) {}

    private final CaseActs acts;
    private final Cases cases;
    private final SharedProblems problems;
    private final TriageCase triage;

    LinkShared(CaseActs acts, Cases cases, SharedProblems problems, TriageCase triage) {
        this.acts = acts;
        this.cases = cases;
        this.problems = problems;
        this.triage = triage;
    }

    /** Does it under the row locks of both cases, and writes it on both timelines. */
    public Outcome handle(Command command) {
        Outcome outcome = acts.perform(
                command.deed(), Act.LINK_SHARED, (matter, moment, entry) -> link(command, matter, moment, entry));
        return outcome instanceof Outcome.Done done ? judgedLikeTheLead(command, done) : outcome;
    }

    private @Nullable Refusal link(Command command, Case matter, Moment moment, Entry entry) {
        Refusal wrong = Words.tooLong("reason", command.reason());
        if (wrong != null) {
            return wrong;
        }
        if (matter.sharedProblemId() != null) {
            return new Refusal("", "case.shared.linked-already");
        }
        SharedProblem problem = problems.locked(command.sharedProblemId())
                .filter(found -> found.estateId().equals(matter.estateId()))
                .orElseThrow(NotVisible::new);
        Case lead = cases.locked(problem.leadCaseId()).orElseThrow(NotVisible::new);
        if (!lead.isOpen()) {
            return new Refusal("sharedProblemId", "case.shared.ended");
        }
        acts.beside(
                lead,
                Act.SHARED,
                moment,
                new Entry().forStaff().fact("by", matter.id()).text(matter.reference()));
        matter.share(problem.id(), false);
        entry.forStaff()
                .correcting(true)
                .fact("sharedProblem", problem.id())
                .text(UnlinkRepeat.told(lead, command.reason()));
        return null;
    }

    private Outcome judgedLikeTheLead(Command command, Outcome.Done done) {
        Case matter = cases.findById(done.caseId()).orElseThrow(NotVisible::new);
        UUID problemId = matter.sharedProblemId();
        if (matter.state() != State.RECEIVED || problemId == null) {
            return done;
        }
        Judgement found = problems.locked(problemId)
                .flatMap(problem -> cases.findById(problem.leadCaseId()))
                .orElseThrow(NotVisible::new)
                .judgement();
        return triage.handle(new TriageCase.Command(
                command.deed().next(),
                true,
                null,
                found.category(),
                found.severity(),
                found.urgency(),
                found.responsibility(),
                null,
                null));
    }
}
