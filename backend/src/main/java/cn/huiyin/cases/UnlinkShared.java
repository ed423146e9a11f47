package cn.huiyin.cases;

import cn.huiyin.tenancy.NotVisible;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The case is another matter after all. The leading one leaves only when nobody follows it; the problem then was none. */
@Component
public class UnlinkShared {

    /** What is asked for. */
    public record Command(Deed deed, String reason) {}

    private final CaseActs acts;
    private final Cases cases;
    private final SharedProblems problems;

    UnlinkShared(CaseActs acts, Cases cases, SharedProblems problems) {
        this.acts = acts;
        this.cases = cases;
        this.problems = problems;
    }

    /** Does it under the row locks of both cases, and writes it on both timelines. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.UNLINK_SHARED, (matter, moment, entry) -> {
            UUID linked = matter.sharedProblemId();
            if (linked == null) {
                return new Refusal("", "case.shared.not-linked");
            }
            Refusal wrong = Words.wrong("reason", command.reason());
            if (wrong != null) {
                return wrong;
            }
            SharedProblem problem = problems.locked(linked).orElseThrow(NotVisible::new);
            entry.forStaff().correcting(true).fact("former", problem.id());
            if (matter.leadsShared()) {
                if (problems.followers(problem) > 0) {
                    return new Refusal("", "case.shared.leads");
                }
                problems.end(problem, moment.enteredAt());
                entry.text(command.reason());
            } else {
                Case lead = cases.locked(problem.leadCaseId()).orElseThrow(NotVisible::new);
                acts.beside(
                        lead,
                        Act.NOT_SHARED,
                        moment,
                        new Entry().forStaff().fact("by", matter.id()).text(matter.reference()));
                entry.text(UnlinkRepeat.told(lead, command.reason()));
            }
            matter.share(null, false);
            return null;
        });
    }
}
