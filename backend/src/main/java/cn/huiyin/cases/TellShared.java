package cn.huiyin.cases;

import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is said of a shared problem changes: its title, the words for the phone, who speaks for the households. */
@Component
public class TellShared {

    /** What is asked for. */
    public record Command(UUID sharedProblemId, int seen, String title, String words, String representative) {}

    private final SharedProblems problems;

    TellShared(SharedProblems problems) {
        this.problems = problems;
    }

    /** Does it under the problem's row lock; done with its id.
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
        SharedProblems.Told told = new SharedProblems.Told(command.title(), command.words(), command.representative());
        Refusal wrong = told.wrong();
        if (wrong != null) {
            return new Outcome.Refused(wrong);
        }
        problems.tell(problem, told);
        return new Outcome.Done(problem.id());
    }
}
