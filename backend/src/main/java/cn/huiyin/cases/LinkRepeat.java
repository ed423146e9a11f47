package cn.huiyin.cases;

import cn.huiyin.tenancy.NotVisible;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Somebody sees that the matter repeats an earlier one which the system did not find. */
@Component
public class LinkRepeat {

    /** What is asked for. */
    public record Command(Deed deed, UUID earlierId) {}

    private final CaseActs acts;
    private final Cases cases;

    LinkRepeat(CaseActs acts, Cases cases) {
        this.acts = acts;
        this.cases = cases;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.LINK_REPEAT, (matter, moment, entry) -> {
            Case earlier = cases.findById(command.earlierId()).orElseThrow(NotVisible::new);
            boolean before =
                    earlier.intake().receivedAt().isBefore(matter.intake().receivedAt());
            if (!before || !earlier.estateId().equals(matter.estateId())) {
                return new Refusal("earlierId", "case.repeat.not-earlier");
            }
            matter.repeats(earlier.id(), earlier.repeatCount() + 1);
            entry.forStaff().fact("repeatOf", earlier.id());
            return null;
        });
    }
}
