package cn.huiyin.cases;

import org.springframework.stereotype.Component;

/** An inquiry is answered and closed in one act, whether or not somebody triaged it. */
@Component
public class AnswerInquiry {

    /** What is asked for. */
    public record Command(Deed deed, String answer) {}

    private final CaseActs acts;

    AnswerInquiry(CaseActs acts) {
        this.acts = acts;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.ANSWER, (matter, moment, entry) -> {
            Refusal wrong = Words.wrong("answer", command.answer());
            if (wrong == null) {
                matter.judge(matter.judgement().madeValid());
                matter.mark(marks -> marks.replied(moment.happenedAt(), false));
                matter.close(moment.happenedAt(), Ending.AGREED, null);
                entry.text(command.answer());
            }
            return wrong;
        });
    }
}
