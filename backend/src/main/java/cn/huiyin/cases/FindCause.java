package cn.huiyin.cases;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The head of the department says why it came to this, and what mends it and keeps it from coming back; for staff only. */
@Component
public class FindCause {

    /**
     * What is asked for.
     *
     * @param analysis why it happened
     * @param corrective what mends it; null where nothing has to
     * @param preventive what keeps it from coming back; likewise
     */
    public record Command(
            Deed deed,
            Cause cause,
            String analysis,
            @Nullable String corrective,
            @Nullable String preventive) {}

    private final CaseActs acts;

    FindCause(CaseActs acts) {
        this.acts = acts;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.FIND_CAUSE, (matter, moment, entry) -> {
            Refusal wrong = wrong(command);
            if (wrong == null) {
                entry.forStaff()
                        .fact("cause", command.cause())
                        .fact("corrective", !Words.missing(command.corrective()))
                        .fact("preventive", !Words.missing(command.preventive()))
                        .text(Words.paragraphs(command.analysis(), command.corrective(), command.preventive()));
            }
            return wrong;
        });
    }

    /** What management caused is mended, or kept from coming back, or both. */
    private static @Nullable Refusal wrong(Command command) {
        Refusal wrong = Words.wrong("analysis", command.analysis());
        if (wrong == null) {
            wrong = Words.tooLong("corrective", command.corrective());
        }
        if (wrong == null) {
            wrong = Words.tooLong("preventive", command.preventive());
        }
        boolean none = Words.missing(command.corrective()) && Words.missing(command.preventive());
        return wrong == null && none && command.cause() == Cause.MANAGEMENT
                ? new Refusal("corrective", "case.cause.measures-missing")
                : wrong;
    }
}
