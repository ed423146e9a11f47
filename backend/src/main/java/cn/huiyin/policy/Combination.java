package cn.huiyin.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Puts into a template the clauses that it takes over from others, clause by clause. */
final class Combination {

    private final Function<String, Optional<Template>> templates;
    private final List<String> problems;

    /** @param templates gives templates as they were read, or whole ones */
    Combination(Function<String, Optional<Template>> templates, List<String> problems) {
        this.templates = templates;
        this.problems = problems;
    }

    Template of(String place, Template template) {
        return template.combines().isEmpty()
                ? template
                : template.withClauses(clauses(place, template, List.of(template.id())));
    }

    private List<Clause> clauses(String place, Template template, List<String> path) {
        Map<String, Clause> taken = new LinkedHashMap<>();
        for (TemplatePart part : template.combines()) {
            Template other = templates.apply(part.template()).orElse(null);
            if (other == null) {
                problems.add(place + ": combines: no template " + part.template());
            } else if (path.contains(other.id())) {
                problems.add(place + ": combines: goes round in a circle by " + other.id());
            } else {
                take(place, part, clauses(place, other, append(path, other.id())), taken);
            }
        }
        // A clause that the template writes itself goes before the one that it would take over: so a copy is changed.
        template.clauses().forEach(own -> taken.remove(own.id()));
        List<Clause> all = new ArrayList<>(taken.values());
        all.addAll(template.clauses());
        return all;
    }

    private void take(String place, TemplatePart part, List<Clause> offered, Map<String, Clause> taken) {
        offered.stream().filter(part::takes).forEach(clause -> {
            Clause before = taken.put(clause.id(), clause);
            if (before != null && !before.equals(clause)) {
                problems.add(place + ": combines: clause " + clause.id() + " stands in two templates and differs");
            }
        });
        if (part.clauses() != null) {
            part.clauses().stream()
                    .filter(id ->
                            offered.stream().noneMatch(clause -> clause.id().equals(id)))
                    .forEach(id ->
                            problems.add(place + ": combines: template " + part.template() + " has no clause " + id));
        }
    }

    private static List<String> append(List<String> path, String id) {
        List<String> longer = new ArrayList<>(path);
        longer.add(id);
        return longer;
    }
}
