package cn.huiyin.policy;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One duty that a clause makes: on which event, when, who, within which time, and what meets or ends it.
 *
 * @param from name of the time fact that the time is reckoned from; null for the occurrence itself
 * @param notBefore an act before this time does not meet the duty
 * @param endedBy events that supersede the open duty: neither met nor missed
 * @param waivedBy events that let the open duty go: not met, and still counted among what was owed
 * @param waivedBecause the reason that is told then
 * @param pausedBy reasons for which the clock may stand still; it does for those that the estate allows too
 */
public record DutyRule(
        String name,
        Text title,
        String on,
        @Nullable String when,
        @Nullable String from,
        Who who,
        Within within,
        @Nullable Within notBefore,
        List<String> metBy,
        @Nullable String metWhen,
        List<String> endedBy,
        @Nullable String endedWhen,
        List<String> waivedBy,
        @Nullable String waivedWhen,
        @Nullable Text waivedBecause,
        @Nullable Draw draw,
        Escalation escalation,
        List<String> pausedBy) {

    /** The key of the percentage setting by which the system draws who is visited. */
    public record Draw(String setting) {
        public Draw {
            Objects.requireNonNull(setting, "setting is missing");
        }
    }

    public DutyRule {
        Objects.requireNonNull(name, "name is missing");
        Objects.requireNonNull(title, "title is missing");
        Objects.requireNonNull(on, "on is missing");
        Objects.requireNonNull(who, "who is missing");
        Objects.requireNonNull(within, "within is missing");
        metBy = metBy == null ? List.of() : List.copyOf(metBy);
        endedBy = endedBy == null ? List.of() : List.copyOf(endedBy);
        waivedBy = waivedBy == null ? List.of() : List.copyOf(waivedBy);
        pausedBy = pausedBy == null ? List.of() : List.copyOf(pausedBy);
        escalation = escalation == null ? Escalation.AUTO : escalation;
        if (metBy.isEmpty()) {
            throw new IllegalArgumentException("metBy is missing: a duty that nothing meets");
        }
        if (waivedBy.isEmpty() != (waivedBecause == null)) {
            throw new IllegalArgumentException(
                    "waivedBy and waivedBecause go together: nothing is let go without a reason");
        }
    }
}
