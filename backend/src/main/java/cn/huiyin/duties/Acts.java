package cn.huiyin.duties;

import cn.huiyin.policy.Conditions;
import cn.huiyin.policy.DutyRule;
import cn.huiyin.policy.EventCatalogue;
import cn.huiyin.policy.EventType;
import cn.huiyin.policy.Library;
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
    private final EventCatalogue events;

    Acts(Conditions conditions, Library library) {
        this.conditions = conditions;
        this.events = library.events();
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
        clock(act, duty, rule, version);
        if (rule.metBy().contains(act.name()) && counts(act, terms, version) && holds(act, rule.metWhen(), version)) {
            start(act, duty, rule, version);
            duty.meet(act);
        } else if (rule.endedBy().contains(act.name()) && holds(act, rule.endedWhen(), version)) {
            start(act, duty, rule, version);
            duty.end(act.happenedAt());
        } else if (rule.waivedBy().contains(act.name()) && holds(act, rule.waivedWhen(), version)) {
            start(act, duty, rule, version);
            duty.waive(act.happenedAt(), Objects.requireNonNull(rule.waivedBecause()));
        }
    }

    /** Whether it stops clocks, or lets them go on. */
    boolean movesClocks(Recorded occurrence) {
        return events.get(occurrence.name()).clock() != EventType.Clock.LEAVES;
    }

    /** Lets the clock of an open duty stand still or go on, where the act does that; one that has run out does neither. */
    void clock(Recorded act, Duty duty, SettingsVersion version) {
        version.rule(duty.terms().clauseId(), duty.terms().rule()).ifPresent(rule -> clock(act, duty, rule, version));
    }

    private void clock(Recorded act, Duty duty, DutyRule rule, SettingsVersion version) {
        if (!duty.isOpen() || !movesClocks(act)) {
            return;
        }
        if (events.get(act.name()).clock() == EventType.Clock.STARTS) {
            start(act, duty, rule, version);
            return;
        }
        String reason = String.valueOf(act.facts().get(EventType.REASON));
        boolean runs = !duty.isStopped()
                && !duty.stops().knows(act.happenedAt())
                && duty.terms().due().dueAt().isAfter(act.happenedAt());
        if (runs && version.stopsClock(rule, reason)) {
            duty.stop(act.happenedAt(), reason);
        }
    }

    /** The clock of one that stands still goes on; else nothing. */
    private static void start(Recorded act, Duty duty, DutyRule rule, SettingsVersion version) {
        if (duty.isStopped()) {
            duty.start(
                    act.happenedAt(),
                    stops -> new DueTime(version, rule, duty.terms().inputs(), stops.over())
                            .reckon()
                            .orElseThrow()
                            .due());
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
