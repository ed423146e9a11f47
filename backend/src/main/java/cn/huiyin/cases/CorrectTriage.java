package cn.huiyin.cases;

import org.springframework.stereotype.Component;

/** What triage found is corrected while the matter is being handled; duties that rested on the former facts lapse. */
@Component
public class CorrectTriage {

    private final CaseActs acts;
    private final TriageFacts facts;

    CorrectTriage(CaseActs acts, TriageFacts facts) {
        this.acts = acts;
        this.facts = facts;
    }

    /** Corrects the facts of a valid matter; one that turns out invalid is judged anew. */
    public Outcome handle(TriageCase.Command command) {
        return acts.perform(
                command.deed(),
                command.valid() ? Act.CORRECT : Act.JUDGE_INVALID,
                (matter, moment, entry) -> facts.apply(command, matter, entry));
    }
}
