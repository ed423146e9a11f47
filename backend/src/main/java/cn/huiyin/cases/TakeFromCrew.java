package cn.huiyin.cases;

import cn.huiyin.tenancy.NotVisible;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The office takes an order back from an outside firm: its link says so from then on. */
@Component
public class TakeFromCrew {

    /** What is asked for. */
    public record Command(Deed deed, UUID crewOrderId, String reason) {}

    private final CaseActs acts;
    private final CrewOrders orders;
    private final Clock clock;

    TakeFromCrew(CaseActs acts, CrewOrders orders, Clock clock) {
        this.acts = acts;
        this.orders = orders;
        this.clock = clock;
    }

    /** Does it under the row locks of case and order.
     *
     * @throws NotVisible where the order is not there or is of another case
     */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.TAKE_FROM_CREW, (matter, moment, entry) -> {
            CrewOrders.CrewOrder order = orders.locked(command.crewOrderId())
                    .filter(found -> found.caseId().equals(matter.id()))
                    .orElseThrow(NotVisible::new);
            if (order.state(clock.instant()) != CrewOrderState.OPEN) {
                return new Refusal("", "case.crew.not-open");
            }
            Refusal wrong = Words.wrong("reason", command.reason());
            if (wrong == null) {
                orders.revoke(order.id(), moment.enteredAt());
                entry.forStaff().text(order.firm() + "\n\n" + command.reason());
            }
            return wrong;
        });
    }
}
