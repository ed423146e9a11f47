package cn.huiyin.duties.web;

import cn.huiyin.duties.Why;
import cn.huiyin.graphql.UserErrors;
import cn.huiyin.worktime.Step;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The answer to why, in the caller's language. */
record WhyNode(
        String clauseTitle,
        String clauseText,
        String event,
        Instant eventAt,
        Instant from,
        @Nullable String settingKey,
        String span,
        int settingsVersion,
        String condition,
        List<Input> inputs,
        List<String> steps,
        Instant recomputedDueAt) {

    record Input(String name, String value) {}

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    static WhyNode of(Why why, Locale locale, UserErrors texts) {
        return new WhyNode(
                why.clauseTitle().in(locale),
                why.clauseText().in(locale),
                why.event(),
                why.eventAt(),
                why.from(),
                why.settingKey(),
                why.span(),
                why.settingsVersion(),
                why.condition(),
                why.facts().entrySet().stream()
                        .map(fact -> new Input(fact.getKey(), String.valueOf(fact.getValue())))
                        .toList(),
                why.steps().stream().map(step -> text(step, why, texts)).toList(),
                why.dueAt());
    }

    private static String text(Step step, Why why, UserErrors texts) {
        return texts.text(
                "duties.step." + step.kind(),
                TIME.format(LocalDateTime.ofInstant(step.from(), why.zone())),
                TIME.format(LocalDateTime.ofInstant(step.to(), why.zone())),
                step.date().toString());
    }
}
