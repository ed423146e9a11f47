package cn.huiyin.cases;

import cn.huiyin.tenancy.NotVisible;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The matter is another than the earlier one after all, whoever had linked them; it is then the first of its kind. */
@Component
public class UnlinkRepeat {

    /** What is asked for. */
    public record Command(Deed deed, String reason) {}

    private final CaseActs acts;
    private final Cases cases;

    UnlinkRepeat(CaseActs acts, Cases cases) {
        this.acts = acts;
        this.cases = cases;
    }

    /** Does it under the row locks of both cases, and writes it on both timelines. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.UNLINK_REPEAT, (matter, moment, entry) -> {
            UUID linked = matter.repeatOfId();
            if (linked == null) {
                return new Refusal("", "case.repeat.not-linked");
            }
            Refusal wrong = Words.wrong("reason", command.reason());
            if (wrong != null) {
                return wrong;
            }
            Case earlier = cases.locked(linked).orElseThrow(NotVisible::new);
            acts.beside(
                    earlier,
                    Act.NOT_REPEATED,
                    moment,
                    new Entry().forStaff().fact("by", matter.id()).text(matter.reference()));
            matter.repeatsByHand(null, 1);
            entry.forStaff().correcting(true).fact("former", earlier.id()).text(told(earlier, command.reason()));
            return null;
        });
    }

    /** The other case's number, and why. */
    static String told(Case earlier, @Nullable String reason) {
        return Words.missing(reason) ? earlier.reference() : earlier.reference() + "\n\n" + reason;
    }
}
