package cn.huiyin.cases;

import org.springframework.stereotype.Component;

/** What was found on the spot, what a third party says, or what the law says; read by staff only. */
@Component
public class InvestigateCase {

    /** Whose account it is. */
    public enum Source {
        SITE,
        THIRD_PARTY,
        LEGAL_REVIEW
    }

    /** What is asked for. */
    public record Command(Deed deed, Source source, String account) {}

    private final CaseActs acts;

    InvestigateCase(CaseActs acts) {
        this.acts = acts;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.INVESTIGATE, (matter, moment, entry) -> {
            Refusal wrong = Words.wrong("findings", command.account());
            if (wrong == null) {
                matter.mark(
                        marks -> marks.investigated(command.deed().attachments().size()));
                entry.forStaff().fact("source", command.source()).text(command.account());
            }
            return wrong;
        });
    }
}
