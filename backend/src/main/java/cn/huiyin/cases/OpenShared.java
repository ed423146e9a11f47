package cn.huiyin.cases;

import cn.huiyin.tenancy.Scope;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A case turns out to be a problem of many households, and leads: others will be linked to it. */
@Component
public class OpenShared {

    /**
     * What is asked for.
     *
     * @param words what the desk says to whoever reports it again
     * @param representative who speaks for the households, or null
     * @param wholeEstate whether it concerns more than the building of the case
     */
    public record Command(
            Deed deed,
            String title,
            @Nullable String words,
            @Nullable String representative,
            boolean wholeEstate) {}

    private final CaseActs acts;
    private final SharedProblems problems;

    OpenShared(CaseActs acts, SharedProblems problems) {
        this.acts = acts;
        this.problems = problems;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        SharedProblems.Told told = new SharedProblems.Told(
                command.title(),
                Objects.requireNonNullElse(command.words(), ""),
                Objects.requireNonNullElse(command.representative(), ""));
        return acts.perform(command.deed(), Act.OPEN_SHARED, (matter, moment, entry) -> {
            if (matter.sharedProblemId() != null) {
                return new Refusal("", "case.shared.linked-already");
            }
            if (!matter.judgement().isValid() || matter.judgement().category() == null) {
                return new Refusal("", "case.shared.not-judged");
            }
            Refusal wrong = told.wrong();
            if (wrong != null) {
                return wrong;
            }
            matter.share(
                    problems.open(
                            matter, told, command.wholeEstate(), Scope.current().membership(), moment.enteredAt()),
                    true);
            entry.forStaff().fact("sharedProblem", matter.sharedProblemId()).text(told.title());
            return null;
        });
    }
}
