package cn.huiyin.cases;

import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Somebody of the same household may follow the case: the one whom it concerns says so by their phone number, or the desk
 * enters it on their behalf. They read what the reporter reads, and do nothing.
 */
@Component
public class LetIn {

    /**
     * What is asked for.
     *
     * @param occupantId whom the desk chose; null where a phone is given
     * @param phone how the reporter names them, who sees no list of others
     */
    public record Command(
            Deed deed, @Nullable UUID occupantId, @Nullable String phone) {}

    private static final int MOST = 10;

    private final CaseActs acts;
    private final Household household;
    private final CaseThresholds thresholds;

    LetIn(CaseActs acts, Household household, CaseThresholds thresholds) {
        this.acts = acts;
        this.household = household;
        this.thresholds = thresholds;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        boolean own = Scope.current().role() == Role.OCCUPANT;
        String field = own ? "phone" : "occupantId";
        return acts.perform(command.deed(), Act.LET_IN, (matter, moment, entry) -> {
            List<UUID> found = household.members(
                    matter,
                    own ? null : command.occupantId(),
                    command.phone(),
                    thresholds.day(matter.estateId(), moment.enteredAt()));
            List<UUID> fresh = found.stream()
                    .filter(member -> !matter.letIn().contains(member))
                    .toList();
            if (found.isEmpty()) {
                return new Refusal(field, "case.let-in.not-of-household");
            }
            if (fresh.isEmpty()) {
                return new Refusal(field, "case.let-in.already");
            }
            if (matter.letIn().size() + fresh.size() > MOST) {
                return new Refusal(field, "case.let-in.too-many", MOST);
            }
            matter.letIn(Stream.concat(matter.letIn().stream(), fresh.stream()).toList());
            entry.fact("count", fresh.size());
            return null;
        });
    }
}
