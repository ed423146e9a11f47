package cn.huiyin.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds the files of the library against each other, so that a wrong name is found at start and not at a deadline. */
final class LibraryCheck {

    private static final Set<String> AREAS = Set.of("handling", "visiting", "publishing", "learning");

    private final Library library;
    private final List<String> problems;
    private final Conditions conditions;

    LibraryCheck(Library library, List<String> problems) {
        this.library = library;
        this.problems = problems;
        this.conditions = new Conditions(library.events(), library.parameters());
    }

    void run() {
        library.parameters().keySet().forEach(key -> {
            if (!library.defaults().containsKey(key)) {
                problems.add("templates/defaults.yaml: no value for " + key);
            }
        });
        values("templates/defaults.yaml", library.defaults());
        library.templates().forEach((id, template) -> template("templates/" + id + ".yaml", template));
        library.calendars()
                .values()
                .forEach(calendar -> Yaml.at(
                        "calendars/" + calendar.id() + ".yaml", problems, p -> calendar.in(java.time.ZoneOffset.UTC)));
        Set<String> departments = departments();
        library.categories().forEach(category -> {
            if (!departments.contains(category.department())) {
                problems.add("categories/default.csv: " + category.code() + ": no department " + category.department());
            }
        });
    }

    void template(String place, Template template) {
        String base = template.base();
        if (base != null
                && !base.equals(Library.DEFAULTS)
                && !library.templates().containsKey(base)) {
            problems.add(place + ": extends " + base + ", which is not there");
        }
        if (template.id().equals(base)) {
            problems.add(place + ": extends itself");
        }
        if (template.clauses().isEmpty()) {
            problems.add(place + ": has no clauses");
        }
        values(place, template.settings());
        Set<String> ids = new HashSet<>();
        for (Clause clause : template.clauses()) {
            if (!ids.add(clause.id())) {
                problems.add(place + ": clause " + clause.id() + " twice");
            }
            clause(place + ": clause " + clause.id(), clause);
        }
    }

    private void values(String place, Map<String, Object> settings) {
        settings.forEach((key, value) -> {
            Parameter parameter = library.parameters().get(key);
            String problem = parameter == null ? "is not declared" : SettingValue.problem(parameter, value);
            if (problem != null) {
                problems.add(place + ": setting " + key + ": " + problem);
            }
        });
    }

    private void clause(String place, Clause clause) {
        if (!AREAS.contains(clause.area())) {
            problems.add(place + ": no area " + clause.area());
        }
        clause.settings().forEach(key -> setting(place, key));
        Set<String> names = new HashSet<>();
        boolean waits = false;
        for (DutyRule rule : clause.duties()) {
            String where = place + ", duty " + rule.name();
            if (!names.add(rule.name())) {
                problems.add(where + ": twice");
            }
            EventType event = event(where, rule.on());
            if (event != null) {
                // An act that nobody knows is told as that, and is no act to wait for.
                boolean known = rule.metBy().stream()
                        .allMatch(act -> library.events().find(act).isPresent());
                waits |= !event.built() || (known && library.events().none(rule.metBy()));
                new RuleCheck(library, conditions, where, rule, event, problems).run();
            }
        }
        if (waits && !clause.pending()) {
            problems.add(place + ": waits for an event that is not built: pending: true");
        }
    }

    private @Nullable EventType event(String place, String name) {
        EventType event = library.events().find(name).orElse(null);
        if (event == null) {
            problems.add(place + ": no event " + name);
        }
        return event;
    }

    private void setting(String place, String key) {
        if (!library.parameters().containsKey(key)) {
            problems.add(place + ": no setting " + key);
        }
    }

    private Set<String> departments() {
        Set<String> codes = new HashSet<>();
        library.departments().forEach(department -> codes.add(department.code()));
        return codes;
    }
}
