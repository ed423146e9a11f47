package cn.huiyin.duties;

import cn.huiyin.policy.DutyRule;
import cn.huiyin.policy.Escalation;
import cn.huiyin.policy.SettingsVersion;
import cn.huiyin.policy.Within;
import cn.huiyin.worktime.Pauses;
import cn.huiyin.worktime.Reckoning;
import cn.huiyin.worktime.Span;
import cn.huiyin.worktime.SpanText;
import cn.huiyin.worktime.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reckons by when a rule must be met, from the settings, the calendar and the facts alone: the same each time. */
record DueTime(SettingsVersion version, DutyRule rule, Inputs inputs, Pauses pauses) {

    /** On a clock that never stood still. */
    DueTime(SettingsVersion version, DutyRule rule, Inputs inputs) {
        this(version, rule, inputs, Pauses.NONE);
    }

    /**
     * The outcome, with what {@code why} shows.
     *
     * @param span the span that was used, or the name of the fact
     */
    record Reckoned(Terms.Due due, String span, List<Step> steps) {}

    private record End(
            Instant at,
            String span,
            List<Step> steps,
            @Nullable Integer missingYear) {}

    /** Nothing when a fact that the rule reckons from is absent, or the table has no entry: then there is no duty. */
    Optional<Reckoned> reckon() {
        Instant start = rule.from() == null ? inputs.happenedAt() : time(rule.from());
        if (start == null) {
            return Optional.empty();
        }
        End end = end(start, rule.within());
        if (end == null) {
            return Optional.empty();
        }
        End earliest = rule.notBefore() == null ? null : end(start, rule.notBefore());
        boolean urgent = urgent();
        Terms.Due due = new Terms.Due(
                start,
                earliest == null ? null : earliest.at(),
                end.at(),
                warning(start, end.at(), urgent),
                urgent,
                end.missingYear());
        return Optional.of(new Reckoned(due, end.span(), end.steps()));
    }

    private @Nullable End end(Instant start, Within within) {
        if (within.fact() != null) {
            Instant at = time(within.fact());
            return at == null ? null : new End(at.minus(lead(within)), within.fact(), List.of(), null);
        }
        if (within.at() != null) {
            Instant at = timeOfDay(start, version.text(within.at()));
            return new End(at, version.text(within.at()), List.of(), null);
        }
        String text = span(within);
        if (text == null) {
            return null;
        }
        Reckoning reckoning =
                version.calendar().after(start, withCutoff(SpanText.parse(text), within), pausesOf(within));
        Instant earlier = within.orEarlier() == null ? null : time(within.orEarlier());
        if (earlier != null && earlier.isBefore(reckoning.at())) {
            return new End(earlier, text, List.of(), null);
        }
        Integer missing = reckoning instanceof Reckoning.Provisional p ? Integer.valueOf(p.missingYear()) : null;
        return new End(reckoning.at().truncatedTo(ChronoUnit.MICROS), text, reckoning.steps(), missing);
    }

    /** Days cannot be reckoned back exactly, so only minutes and hours lead. */
    private Duration lead(Within within) {
        return within.lead() != null && SpanText.parse(version.text(within.lead())) instanceof Span.Elapsed elapsed
                ? elapsed.length()
                : Duration.ZERO;
    }

    /** Before a time that stands for itself, nothing stands still. */
    private Pauses pausesOf(Within within) {
        return within.equals(rule.within()) ? pauses : Pauses.NONE;
    }

    /** The next such time of day after the start, in the estate's zone. */
    private Instant timeOfDay(Instant start, String time) {
        ZonedDateTime local = start.atZone(version.zone());
        LocalTime at = LocalTime.parse(time);
        LocalDate day = local.toLocalTime().isBefore(at)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        return day.atTime(at).atZone(version.zone()).toInstant();
    }

    private @Nullable String span(Within within) {
        if (within.setting() == null) {
            return within.span();
        }
        Object value = version.settings().get(within.setting());
        if (value instanceof Map<?, ?> table) {
            return row(
                    table,
                    within.by() == null
                            ? "default"
                            : String.valueOf(inputs.facts().get(within.by())));
        }
        return value == null ? null : value.toString();
    }

    /** The entry of a code, else of its parents, else the default. */
    private static @Nullable String row(Map<?, ?> table, String code) {
        for (String at = code; !at.isEmpty(); at = at.contains(".") ? at.substring(0, at.lastIndexOf('.')) : "") {
            if (table.get(at) instanceof String span) {
                return span;
            }
        }
        return table.get("default") instanceof String span ? span : null;
    }

    private Span withCutoff(Span span, Within within) {
        LocalTime cutoff = localTime(within.cutoff());
        return span instanceof Span.SameDay && cutoff != null
                ? new Span.SameDay(new Span.Cutoff(cutoff, localTime(within.until())))
                : span;
    }

    private @Nullable LocalTime localTime(@Nullable String key) {
        String text = key == null ? "off" : version.text(key);
        return text.equals("off") ? null : LocalTime.parse(text);
    }

    private @Nullable Instant time(String fact) {
        return inputs.facts().get(fact) instanceof Instant at ? at.truncatedTo(ChronoUnit.MICROS) : null;
    }

    private boolean urgent() {
        return rule.escalation() == Escalation.URGENT
                || (rule.escalation() == Escalation.AUTO
                        && ("urgent".equals(inputs.facts().get("urgency"))
                                || "major".equals(inputs.facts().get("severity"))));
    }

    /** A routine warning waits for the desk; one that would come too late is left to the breach. */
    private Instant warning(Instant start, Instant due, boolean urgent) {
        int percent = version.number(urgent ? "escalationWarnUrgent" : "escalationWarnRoutine");
        if (!due.isAfter(start)) {
            return due;
        }
        Duration runs = Duration.between(start, due).minus(pauses.within(start, due));
        Span share = new Span.Elapsed(runs.multipliedBy(percent).dividedBy(100));
        Instant at = version.calendar().after(start, share, pauses).at().truncatedTo(ChronoUnit.MICROS);
        Instant told = new Repeats(version).tellAt(urgent, at);
        return told.isBefore(due) ? told : due;
    }
}
