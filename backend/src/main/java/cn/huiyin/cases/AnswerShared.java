package cn.huiyin.cases;

import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One answer is written for all households of a shared problem. {@link GiveSharedAnswer} then gives it to each case as its
 * own reply; what was replied to before is not answered again.
 */
@Component
public class AnswerShared {

    /** What is asked for. */
    public record Command(UUID sharedProblemId, int seen, String reply, ContactMethod method) {}

    private final SharedProblems problems;
    private final SharedReplies replies;
    private final Cases cases;
    private final SharedAnswerQueue queue;
    private final Clock clock;

    AnswerShared(SharedProblems problems, SharedReplies replies, Cases cases, SharedAnswerQueue queue, Clock clock) {
        this.problems = problems;
        this.replies = replies;
        this.cases = cases;
        this.queue = queue;
        this.clock = clock;
    }

    /** Does it under the problem's row lock; done with the problem's id.
     *
     * @throws NotVisible where it is not there or not theirs
     */
    @Transactional
    public Outcome handle(Command command) {
        Scope.current().require(Role.DESK, Role.DIRECTOR);
        SharedProblem problem = problems.locked(command.sharedProblemId()).orElseThrow(NotVisible::new);
        if (problem.version() != command.seen()) {
            return new Outcome.Stale(problem.id());
        }
        Refusal wrong = Words.wrong("reply", command.reply());
        if (wrong != null) {
            return new Outcome.Refused(wrong);
        }
        Case lead = cases.findById(problem.leadCaseId()).orElseThrow(NotVisible::new);
        if (lead.kind().isWorks() && lead.marks().doneAt() == null) {
            return Outcome.refused("", "case.shared.works-not-done", lead.reference());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID answer = Ids.next();
        if (replies.write(problem, answer, command.reply(), command.method(), now) == 0) {
            return Outcome.refused("", "case.shared.nobody-waits");
        }
        problems.tell(problem, new SharedProblems.Told(problem.title(), problem.words(), problem.representative()));
        queue.add(problem.estateId(), answer, now);
        return new Outcome.Done(problem.id());
    }
}
