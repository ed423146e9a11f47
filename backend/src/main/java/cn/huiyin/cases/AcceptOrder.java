package cn.huiyin.cases;

import org.springframework.stereotype.Component;

/** A worker takes on the order that was assigned to them. */
@Component
public class AcceptOrder {

    /** What is asked for. */
    public record Command(Deed deed) {}

    private final CaseActs acts;

    AcceptOrder(CaseActs acts) {
        this.acts = acts;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.TAKE_ON, (matter, moment, entry) -> null);
    }
}
