package cn.huiyin.cases;

import org.springframework.stereotype.Component;

/** What came of a forwarded matter is told to whoever had forwarded it: the quality department, or an authority. */
@Component
public class ReturnResult {

    /** What is asked for. */
    public record Command(Deed deed, String result) {}

    private final CaseActs acts;

    ReturnResult(CaseActs acts) {
        this.acts = acts;
    }

    /** Does it under the case's row lock; again after a reopened case was handled once more. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.RETURN, (matter, moment, entry) -> {
            if (!matter.intake().forwarded()) {
                return new Refusal("", "case.return.not-forwarded");
            }
            Refusal wrong = Words.wrong("result", command.result());
            if (wrong == null) {
                entry.forStaff()
                        .fact("to", matter.intake().channel())
                        .fact("again", matter.isReturned() ? true : null)
                        .text(command.result());
                matter.returned(moment.happenedAt());
            }
            return wrong;
        });
    }
}
