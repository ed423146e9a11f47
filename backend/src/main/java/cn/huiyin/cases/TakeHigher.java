package cn.huiyin.cases;

import cn.huiyin.tenancy.ScopeElevation;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The complainant takes the matter higher: it goes to somebody above the one who handles it, as the clauses say. */
@Component
public class TakeHigher {

    /** What is asked for. */
    public record Command(Deed deed, String reason) {}

    private final CaseActs acts;
    private final EarlierActs earlier;
    private final ScopeElevation elevation;
    private final JdbcClient jdbc;

    TakeHigher(CaseActs acts, EarlierActs earlier, ScopeElevation elevation, JdbcClient jdbc) {
        this.acts = acts;
        this.earlier = earlier;
        this.elevation = elevation;
        this.jdbc = jdbc;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.TAKE_HIGHER, (matter, moment, entry) -> {
            Refusal wrong = Words.wrong("reason", command.reason());
            if (wrong == null) {
                int times = earlier.count(matter, Act.TAKE_HIGHER) + 1;
                String handler = elevation.asSystem(
                        matter.estateId(), () -> role(matter.handlers().assigneeId()));
                entry.fact("times", times)
                        .duty("times", times)
                        .duty("handlerRole", handler.isEmpty() ? null : handler)
                        .text(command.reason());
            }
            return wrong;
        });
    }

    /** The role of a membership as facts name it; empty where nobody is in charge. */
    private String role(@Nullable UUID membershipId) {
        return jdbc.sql("select role from memberships where id = :id")
                .param("id", membershipId == null ? new UUID(0, 0) : membershipId)
                .query(String.class)
                .optional()
                .map(role -> role.toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("");
    }
}
