package cn.huiyin.duties;

import cn.huiyin.policy.Conditions;
import cn.huiyin.policy.DutyRule;
import cn.huiyin.policy.SettingsVersion;
import cn.huiyin.worktime.SpanText;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what happened to an open duty: it may meet it, end it, or do nothing to it. */
@Component
class Acts {

    private final Conditions conditions;

    Acts(Conditions conditions) {
        this.conditions = conditions;
    }

    /**
     * Applies the act where the duty is open and was not made by it.
     *
     * @param version the one under which the duty arose
     */
    void apply(Recorded act, Duty duty, SettingsVersion version) {
        Terms terms = duty.terms();
        if (!duty.isOpen() || act.id().equals(terms.occurrenceId())) {
            return;
        }
        DutyRule rule = version.rule(terms.clauseId(), terms.rule())
                .orElseThrow(() -> new IllegalStateException("no rule for duty " + terms.id()));
        if (rule.metBy().contains(act.name()) && counts(act, terms, version) && holds(act, rule.metWhen(), version)) {
            duty.meet(act);
        } else if (rule.endedBy().contains(act.name()) && holds(act, rule.endedWhen(), version)) {
            duty.end(act.happenedAt());
        } else if (rule.waivedBy().contains(act.name()) && holds(act, rule.waivedWhen(), version)) {
            duty.waive(act.happenedAt(), Objects.requireNonNull(rule.waivedBecause()));
        }
    }

    private boolean holds(Recorded act, @Nullable String condition, SettingsVersion version) {
        return condition == null || conditions.holds(act.name(), condition, act.facts(), version);
    }

    /** Neither before the duty could be known, nor before it may be met, nor entered too late to be believed. */
    private static boolean counts(Recorded act, Terms terms, SettingsVersion version) {
        Instant notBefore = terms.due().notBefore();
        boolean early = act.happenedAt().isBefore(terms.due().startedAt())
                && act.happenedAt().isBefore(terms.inputs().happenedAt());
        if (early || (notBefore != null && act.happenedAt().isBefore(notBefore))) {
            return false;
        }
        Instant latestEntry = version.calendar()
                .after(act.happenedAt(), SpanText.parse(version.text("lateEntryMax")))
                .at();
        return act.excused() || !act.enteredAt().isAfter(latestEntry);
    }
}
