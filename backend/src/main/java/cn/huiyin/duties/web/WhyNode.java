package cn.huiyin.duties.web;

import cn.huiyin.duties.Why;
import cn.huiyin.graphql.UserErrors;
import cn.huiyin.policy.Text;
import cn.huiyin.worktime.Step;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The answer to why, in the caller's language. */
record WhyNode(
        String clauseTitle,
        String clauseText,
        String event,
        Instant eventAt,
        Instant from,
        @Nullable String settingKey,
        @Nullable String settingTitle,
        String span,
        int settingsVersion,
        String condition,
        List<Input> inputs,
        List<String> steps,
        Instant recomputedDueAt) {

    record Input(String name, String value) {}

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    static WhyNode of(Why why, @Nullable Text setting, Locale locale, UserErrors texts) {
        return new WhyNode(
                why.clauseTitle().in(locale),
                why.clauseText().in(locale),
                why.event(),
                why.eventAt(),
                why.from(),
                why.settingKey(),
                setting == null ? null : setting.in(locale),
                why.span(),
                why.settingsVersion(),
                why.condition(),
                why.facts().entrySet().stream()
                        .map(fact -> new Input(fact.getKey(), String.valueOf(fact.getValue())))
                        .toList(),
                steps(why, texts),
                why.dueAt());
    }

    private static List<String> steps(Why why, UserErrors texts) {
        Instant takenBack = why.takenBackAt();
        Stream<String> reckoning = why.steps().stream().map(step -> text(step, why, texts));
        Instant paused = why.pausedSince();
        Stream<String> after =
                takenBack == null ? Stream.of() : Stream.of(texts.text("duties.step.TAKEN_BACK", at(takenBack, why)));
        Stream<String> now =
                paused == null ? Stream.of() : Stream.of(texts.text("duties.step.STANDS_STILL", at(paused, why)));
        return Stream.of(reckoning, after, now).flatMap(Function.identity()).toList();
    }

    private static String at(Instant time, Why why) {
        return TIME.format(LocalDateTime.ofInstant(time, why.zone()));
    }

    private static String text(Step step, Why why, UserErrors texts) {
        return texts.text(
                "duties.step." + step.kind(),
                at(step.from(), why),
                at(step.to(), why),
                step.date().toString());
    }
}
