package cn.huiyin.cases;

import java.util.List;
import org.springframework.stereotype.Component;

/** The director's last word after refused solutions; it names the ways outside, and the case may end without agreement. */
@Component
public class FinalReply {

    /**
     * What is asked for.
     *
     * @param ways the ways outside, such as mediation, the sub-district, the hotline, the court; at least one
     */
    public record Command(Deed deed, String reply, ContactMethod method, List<String> ways) {}

    private final CaseActs acts;
    private final CaseThresholds thresholds;

    FinalReply(CaseActs acts, CaseThresholds thresholds) {
        this.acts = acts;
        this.thresholds = thresholds;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.FINAL_REPLY, (matter, moment, entry) -> {
            int needed = thresholds.refusalsToDirector(matter.estateId());
            if (matter.marks().refusals() < needed) {
                return new Refusal("", "case.final-reply.too-early", needed);
            }
            if (command.ways().stream().allMatch(Words::missing)) {
                return new Refusal("ways", "case.final-reply.ways-missing");
            }
            String words = command.reply() + "\n\n" + String.join("\n", command.ways());
            Refusal wrong = Words.missing(command.reply())
                    ? Words.wrong("reply", command.reply())
                    : Words.wrong("reply", words);
            if (wrong == null) {
                matter.mark(marks -> marks.replied(moment.happenedAt(), true));
                entry.fact("method", command.method()).text(words);
            }
            return wrong;
        });
    }
}
