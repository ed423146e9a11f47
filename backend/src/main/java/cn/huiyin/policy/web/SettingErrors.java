package cn.huiyin.policy.web;

import cn.huiyin.graphql.UserError;
import cn.huiyin.graphql.UserErrors;
import cn.huiyin.policy.Library;
import cn.huiyin.policy.Parameter;
import cn.huiyin.policy.SettingProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells what is wrong with settings at their fields, in the caller's language. */
@Component
class SettingErrors {

    private final Library library;
    private final UserErrors errors;

    SettingErrors(Library library, UserErrors errors) {
        this.library = library;
        this.errors = errors;
    }

    /**
     * The problem as an error.
     *
     * @param list path of the list that the setting stands in, such as {@code input.settings}
     * @param keys the keys of that list in their order
     */
    UserError at(String list, List<String> keys, SettingProblem problem) {
        return switch (problem.key()) {
            case "from" -> errors.input("input.effectiveOn", "policy.setting.date");
            case "reason" -> errors.input("input.reason", "policy.setting.missing");
            case "template", "clause" ->
                errors.input(field(problem.key()), "policy.proposal." + problem.key(), told(problem));
            case "calendar" ->
                errors.input(
                        "input.calendar",
                        problem.reason().equals("unknown") ? "policy.proposal.calendar" : "policy.setting.calendar",
                        told(problem));
            case "" -> errors.input("input", "policy.setting." + problem.reason());
            default ->
                errors.input(
                        list + "." + keys.indexOf(problem.key()) + ".value",
                        "policy.setting." + problem.reason(),
                        told(problem));
        };
    }

    private static String field(String key) {
        return key.equals("template") ? "input.template" : "input.clausesOn";
    }

    private Object[] told(SettingProblem problem) {
        List<Object> arguments = new ArrayList<>();
        Locale locale = LocaleContextHolder.getLocale();
        arguments.add(library.parameter(problem.key())
                .map(Parameter::title)
                .map(title -> title.in(locale))
                .orElse(problem.key()));
        arguments.addAll(problem.details());
        boolean unnamed = problem.reason().equals("laxer")
                && problem.details().size() > 1
                && problem.details().get(1).isEmpty();
        if (unnamed) {
            arguments.set(2, errors.text("policy.bound.head-office"));
        }
        return arguments.toArray();
    }
}
