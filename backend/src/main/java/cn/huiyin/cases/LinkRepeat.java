package cn.huiyin.cases;

import cn.huiyin.tenancy.NotVisible;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Somebody sees that the matter repeats an earlier one which the system did not find. What it repeats was received before
 * it, so links never run in a circle, and both are always locked in that order.
 */
@Component
public class LinkRepeat {

    /** What is asked for. */
    public record Command(
            Deed deed, UUID earlierId, @Nullable String reason) {}

    private final CaseActs acts;
    private final Cases cases;

    LinkRepeat(CaseActs acts, Cases cases) {
        this.acts = acts;
        this.cases = cases;
    }

    /** Does it under the row locks of both cases, and writes it on both timelines. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.LINK_REPEAT, (matter, moment, entry) -> {
            Refusal wrong = Words.tooLong("reason", command.reason());
            if (wrong != null) {
                return wrong;
            }
            if (command.earlierId().equals(matter.repeatOfId())) {
                return new Refusal("earlierId", "case.repeat.linked-already");
            }
            Case earlier = cases.locked(command.earlierId()).orElseThrow(NotVisible::new);
            if (!earlier.isBefore(matter) || !earlier.estateId().equals(matter.estateId())) {
                return new Refusal("earlierId", "case.repeat.not-earlier");
            }
            acts.beside(
                    earlier,
                    Act.REPEATED,
                    moment,
                    new Entry().forStaff().fact("by", matter.id()).text(matter.reference()));
            matter.repeatsByHand(earlier.id(), earlier.repeatCount() + 1);
            entry.forStaff()
                    .correcting(true)
                    .fact("repeatOf", earlier.id())
                    .text(UnlinkRepeat.told(earlier, command.reason()));
            return null;
        });
    }
}
