package cn.huiyin.policy.web;

import cn.huiyin.graphql.UserErrors;
import cn.huiyin.policy.TemplateProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Tells the reasons of a refused procedure in the caller's language; one that it does not know it hands on as it is. */
@Component
class ProblemTexts {

    private static final Map<Pattern, String> KEYS = new LinkedHashMap<>();

    static {
        key("no event (\\S+).*", "no-event");
        key("no setting (\\S+).*", "no-setting");
        key("is not declared", "no-setting");
        key("no department (\\S+)", "no-department");
        key("undefined field '(\\w+)'.*", "no-field");
        key("undeclared reference to '(\\w+)'.*", "no-field");
        key("found no matching overload for (.*)", "mixes-types");
        key("(expected type .*)", "mixes-types");
        key("not a span: (.*)", "no-span");
        key(".* has no fact (\\w+) of type.*", "no-fact");
        key("(\\w+) is missing.*", "missing");
        key("waits for an event that is not built.*", "pending");
        key("its id is taken by a shipped template: (\\S+)", "taken");
        key("its id is (.*)", "bad-id");
        key("twice", "twice");
        key("anchors and aliases are not read", "anchors");
        key("holds a control character", "unseen");
        key("lead goes with fact.*", "lead");
    }

    private final UserErrors texts;

    ProblemTexts(UserErrors texts) {
        this.texts = texts;
    }

    List<PlacedProblem> of(List<TemplateProblem> problems) {
        return problems.stream()
                .map(problem -> new PlacedProblem(problem.line(), problem.column(), problem.clause(), reason(problem)))
                .toList();
    }

    private String reason(TemplateProblem problem) {
        for (Map.Entry<Pattern, String> known : KEYS.entrySet()) {
            Matcher found = known.getKey().matcher(problem.reason());
            if (found.matches()) {
                String named = found.groupCount() > 0 ? found.group(1) : problem.key();
                return texts.text("policy.template." + known.getValue(), named);
            }
        }
        return texts.text("policy.template.other", problem.reason());
    }

    private static void key(String reason, String name) {
        KEYS.put(Pattern.compile(reason, Pattern.DOTALL), name);
    }
}
