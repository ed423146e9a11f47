package cn.huiyin.policy;

import cn.huiyin.worktime.SpanText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks one rule against the events and settings that it names. */
record RuleCheck(
        Library library, Conditions conditions, String place, DutyRule rule, EventType event, List<String> problems) {

    /** Key of the setting that holds the reasons which an estate allows. */
    static final String PAUSES = "pauses";

    void run() {
        condition("when", event.name(), rule.when());
        time("from", rule.from());
        within("within", rule.within());
        if (rule.notBefore() != null) {
            within("notBefore", rule.notBefore());
        }
        acts("metBy", rule.metBy(), "metWhen", rule.metWhen());
        acts("endedBy", rule.endedBy(), "endedWhen", rule.endedWhen());
        acts("waivedBy", rule.waivedBy(), "waivedWhen", rule.waivedWhen());
        if (rule.draw() != null) {
            setting("draw", rule.draw().setting(), Set.of(ParameterType.PERCENT));
        }
        pauses();
        String department = rule.who().department();
        if (department != null
                && !department.equals(Who.HANDLING)
                && library.departments().stream().noneMatch(d -> d.code().equals(department))) {
            problem("who", "no department " + department);
        }
        if (Who.HANDLING.equals(department) && !event.facts().containsKey("department")) {
            problem("who", event.name() + " names no department");
        }
    }

    /** A clock that runs to a told time does not stand still. */
    private void pauses() {
        if (rule.pausedBy().isEmpty()) {
            return;
        }
        Parameter parameter = library.parameters().get(PAUSES);
        List<String> known = parameter == null ? List.of() : parameter.of();
        rule.pausedBy().stream()
                .filter(reason -> !known.contains(reason))
                .forEach(reason -> problem("pausedBy", "no reason " + reason + " among those of " + PAUSES));
        if (rule.within().fact() != null || rule.within().at() != null) {
            problem("pausedBy", "within names a told time, which no pause moves");
        }
    }

    private void acts(String key, List<String> names, String conditionKey, @Nullable String condition) {
        for (String name : names) {
            if (library.events().find(name).isEmpty()) {
                problem(key, "no event " + name);
            } else {
                condition(conditionKey, name, condition);
            }
        }
    }

    private void within(String key, Within within) {
        if (within.span() != null) {
            String span = within.span();
            Yaml.at(place + ", " + key, problems, p -> SpanText.parse(span));
        }
        if (within.setting() != null) {
            setting(key, within.setting(), Set.of(within.by() == null ? ParameterType.SPAN : ParameterType.TABLE));
        }
        if (within.by() != null) {
            fact(key, within.by(), FactType.STRING);
        }
        if (within.at() != null) {
            setting(key, within.at(), Set.of(ParameterType.TIME));
        }
        time(key, within.fact());
        time(key, within.orEarlier());
        if (within.cutoff() != null) {
            setting(key, within.cutoff(), Set.of(ParameterType.TIME));
        }
        if (within.until() != null) {
            setting(key, within.until(), Set.of(ParameterType.TIME));
        }
        if (within.lead() != null) {
            setting(key, within.lead(), Set.of(ParameterType.SPAN));
        }
    }

    private void time(String key, @Nullable String fact) {
        if (fact != null) {
            fact(key, fact, FactType.TIME);
        }
    }

    private void fact(String key, String name, FactType type) {
        Fact fact = event.facts().get(name);
        if (fact == null || fact.type() != type) {
            problem(key, event.name() + " has no fact " + name + " of type " + type);
        }
    }

    private void setting(String key, String name, Set<ParameterType> types) {
        Parameter parameter = library.parameters().get(name);
        if (parameter == null || !types.contains(parameter.type())) {
            problem(key, "no setting " + name + " of type " + types);
        }
    }

    private void condition(String key, String event, @Nullable String expression) {
        if (expression == null) {
            return;
        }
        try {
            conditions.check(event, expression);
        } catch (IllegalArgumentException e) {
            problem(key, e.getMessage());
        }
    }

    private void problem(String key, @Nullable String reason) {
        problems.add(place + ", " + key + ": " + reason);
    }
}
