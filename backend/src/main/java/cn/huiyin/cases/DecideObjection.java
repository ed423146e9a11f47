package cn.huiyin.cases;

import org.springframework.stereotype.Component;

/** The director decides the objection: the matter is taken on after all, or it stays as it was explained. */
@Component
public class DecideObjection {

    /** What is asked for. */
    public record Command(Deed deed, boolean upheld, String reason) {}

    private final CaseActs acts;

    DecideObjection(CaseActs acts) {
        this.acts = acts;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        Act act = command.upheld() ? Act.UPHOLD_OBJECTION : Act.DISMISS_OBJECTION;
        return acts.perform(command.deed(), act, (matter, moment, entry) -> {
            Refusal wrong = Words.wrong("reason", command.reason());
            if (wrong == null) {
                if (command.upheld()) {
                    matter.judge(matter.judgement().madeValid());
                }
                entry.correcting(command.upheld())
                        .fact("upheld", command.upheld())
                        .text(command.reason());
            }
            return wrong;
        });
    }
}
