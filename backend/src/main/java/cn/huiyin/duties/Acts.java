package cn.huiyin.duties;

import cn.huiyin.policy.Conditions;
import cn.huiyin.policy.DutyRule;
import cn.huiyin.policy.SettingsVersion;
import cn.huiyin.policy.SettingsVersions;
import cn.huiyin.worktime.SpanText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what happened to an open duty: it may meet it, end it, or do nothing to it. */
@Component
class Acts {

    private final SettingsVersions versions;
    private final Conditions conditions;

    Acts(SettingsVersions versions, Conditions conditions) {
        this.versions = versions;
        this.conditions = conditions;
    }

    /** Applies the act where the duty is open and was not made by it. */
    void apply(Recorded act, Duty duty) {
        Terms terms = duty.terms();
        if (!duty.isOpen() || act.id().equals(terms.occurrenceId())) {
            return;
        }
        SettingsVersion version = versions.get(terms.versionId());
        DutyRule rule = version.rule(terms.clauseId(), terms.rule())
                .orElseThrow(() -> new IllegalStateException("no rule for duty " + terms.id()));
        if (rule.metBy().contains(act.name()) && inTime(act, terms, version) && holds(act, rule.metWhen(), version)) {
            duty.meet(act);
        } else if (rule.endedBy().contains(act.name()) && holds(act, rule.endedWhen(), version)) {
            duty.supersede(act.happenedAt());
        }
    }

    private boolean holds(Recorded act, @Nullable String condition, SettingsVersion version) {
        return condition == null || conditions.holds(act.name(), condition, act.facts(), version);
    }

    /** Neither before the duty's start, nor before it may be met, nor entered too late to be believed. */
    private static boolean inTime(Recorded act, Terms terms, SettingsVersion version) {
        Instant notBefore = terms.due().notBefore();
        if (act.happenedAt().isBefore(terms.due().startedAt())
                || (notBefore != null && act.happenedAt().isBefore(notBefore))) {
            return false;
        }
        Instant latestEntry = version.calendar()
                .after(act.happenedAt(), SpanText.parse(version.text("lateEntryMax")))
                .at();
        return act.excused() || !act.enteredAt().isAfter(latestEntry);
    }
}
