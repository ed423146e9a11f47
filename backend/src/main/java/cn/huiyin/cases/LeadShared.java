package cn.huiyin.cases;

import cn.huiyin.tenancy.NotVisible;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A linked case leads from now on, and somebody else speaks for the households. */
@Component
public class LeadShared {

    /** What is asked for. */
    public record Command(Deed deed, @Nullable String representative) {}

    private final CaseActs acts;
    private final Cases cases;
    private final SharedProblems problems;

    LeadShared(CaseActs acts, Cases cases, SharedProblems problems) {
        this.acts = acts;
        this.cases = cases;
        this.problems = problems;
    }

    /** Does it under the row locks of both cases, and writes it on both timelines. */
    public Outcome handle(Command command) {
        String representative = Objects.requireNonNullElse(command.representative(), "");
        return acts.perform(command.deed(), Act.LEAD_SHARED, (matter, moment, entry) -> {
            UUID linked = matter.sharedProblemId();
            if (linked == null || matter.leadsShared()) {
                return new Refusal("", linked == null ? "case.shared.not-linked" : "case.shared.leads-already");
            }
            if (!matter.judgement().isValid()) {
                return new Refusal("", "case.shared.not-judged");
            }
            SharedProblem problem = problems.locked(linked).orElseThrow(NotVisible::new);
            Refusal wrong = new SharedProblems.Told(problem.title(), problem.words(), representative).wrong();
            if (wrong != null) {
                return wrong;
            }
            Case former = cases.locked(problem.leadCaseId()).orElseThrow(NotVisible::new);
            former.share(problem.id(), false);
            acts.beside(
                    former,
                    Act.FOLLOW_SHARED,
                    moment,
                    new Entry()
                            .forStaff()
                            .correcting(true)
                            .fact("by", matter.id())
                            .text(matter.reference()));
            matter.share(problem.id(), true);
            problems.leadBy(problem, matter, representative);
            entry.forStaff()
                    .correcting(true)
                    .fact("sharedProblem", problem.id())
                    .text(former.reference());
            return null;
        });
    }
}
