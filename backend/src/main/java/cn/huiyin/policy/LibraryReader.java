package cn.huiyin.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads all files of the library, collecting problems, and has them checked against each other. */
final class LibraryReader {

    private record EventFile(Map<String, Map<String, String>> groups, Map<String, EventEntry> events) {}

    private record EventEntry(
            String subject,
            boolean built,
            @Nullable List<String> include,
            @Nullable Map<String, String> facts,
            @Nullable List<String> corrects,
            @Nullable List<String> takesBack,
            @Nullable Boolean begins,
            EventType.@Nullable Clock clock) {}

    private record ParameterFile(List<Parameter> parameters) {}

    private record DefaultsFile(Map<String, Object> settings) {}

    private record DepartmentFile(List<DepartmentData> departments) {}

    private record TileFile(List<TileData> tiles) {}

    private final PolicyFiles files;
    private final List<String> problems = new ArrayList<>();

    LibraryReader(PolicyFiles files) {
        this.files = files;
    }

    Library read() {
        EventCatalogue events = events();
        Map<String, Parameter> parameters = new TreeMap<>();
        ParameterFile parameterFile = Yaml.read(files, "settings/parameters.yaml", ParameterFile.class, problems);
        if (parameterFile != null) {
            parameterFile.parameters().forEach(parameter -> {
                if (parameters.put(parameter.key(), parameter) != null) {
                    problems.add("settings/parameters.yaml: " + parameter.key() + " twice");
                }
            });
        }
        DefaultsFile defaults = Yaml.read(files, "templates/defaults.yaml", DefaultsFile.class, problems);
        TileFile tiles = Yaml.read(files, "categories/tiles.yaml", TileFile.class, problems);
        DepartmentFile departments = Yaml.read(files, "departments/default.yaml", DepartmentFile.class, problems);
        Library library = new Library(
                events,
                parameters,
                defaults == null ? Map.of() : defaults.settings(),
                templates(),
                calendars(),
                departments == null ? List.of() : departments.departments(),
                CategoryFile.read(files, "categories/default.csv", problems),
                tiles == null ? List.of() : tiles.tiles());
        if (problems.isEmpty()) {
            new LibraryCheck(library, problems).run();
        }
        if (!problems.isEmpty()) {
            throw new BadPolicy(problems);
        }
        return library;
    }

    private EventCatalogue events() {
        Map<String, EventType> events = new LinkedHashMap<>();
        EventFile file = Yaml.read(files, "events.yaml", EventFile.class, problems);
        if (file != null) {
            file.events().forEach((name, entry) -> {
                Map<String, Fact> facts = new LinkedHashMap<>();
                for (String group : entry.include() == null ? List.<String>of() : entry.include()) {
                    Map<String, String> shared = file.groups().get(group);
                    if (shared == null) {
                        problems.add("events.yaml: " + name + ": no group " + group);
                    } else {
                        shared.forEach((fact, type) -> fact(facts, name, fact, type));
                    }
                }
                if (entry.facts() != null) {
                    entry.facts().forEach((fact, type) -> fact(facts, name, fact, type));
                }
                List<String> corrects = entry.corrects() == null ? List.of() : entry.corrects();
                corrects.stream()
                        .filter(fact -> !facts.containsKey(fact))
                        .forEach(fact -> problems.add("events.yaml: " + name + " corrects no fact " + fact));
                List<String> takesBack = entry.takesBack() == null ? List.of() : entry.takesBack();
                takesBack.stream()
                        .filter(other -> !file.events().containsKey(other))
                        .forEach(other -> problems.add("events.yaml: " + name + " takes back no event " + other));
                EventType.Clock clock = entry.clock() == null ? EventType.Clock.LEAVES : entry.clock();
                Fact reason = facts.get(EventType.REASON);
                if (clock == EventType.Clock.STOPS && (reason == null || reason.type() != FactType.STRING)) {
                    problems.add("events.yaml: " + name + " stops clocks and tells no reason");
                }
                events.put(
                        name,
                        new EventType(
                                name,
                                entry.subject(),
                                entry.built(),
                                Boolean.TRUE.equals(entry.begins()),
                                facts,
                                corrects,
                                takesBack,
                                clock));
            });
        }
        return new EventCatalogue(events);
    }

    private void fact(Map<String, Fact> facts, String event, String name, String type) {
        Fact fact = Yaml.at("events.yaml: " + event + ", fact " + name, problems, p -> Fact.parse(type));
        if (fact != null) {
            facts.put(name, fact);
        }
    }

    private Map<String, Template> templates() {
        Map<String, Template> templates = new TreeMap<>();
        files.texts().keySet().stream()
                .filter(p -> p.startsWith("templates/") && !p.equals("templates/defaults.yaml"))
                .map(path -> named(path, Yaml.read(files, path, Template.class, problems), Template::id))
                .filter(Objects::nonNull)
                .forEach(template -> templates.put(template.id(), template));
        Combination combination = new Combination(id -> Optional.ofNullable(templates.get(id)), problems);
        Map<String, Template> whole = new TreeMap<>();
        templates.forEach((id, template) -> whole.put(id, combination.of("templates/" + id + ".yaml", template)));
        return whole;
    }

    private Map<String, CalendarData> calendars() {
        Map<String, CalendarData> calendars = new TreeMap<>();
        files.texts().keySet().stream()
                .filter(p -> p.startsWith("calendars/"))
                .map(path -> named(path, Yaml.read(files, path, CalendarData.class, problems), CalendarData::id))
                .filter(Objects::nonNull)
                .forEach(calendar -> calendars.put(calendar.id(), calendar));
        return calendars;
    }

    /** A file is named after its id, so that one look finds it. */
    private <T> @Nullable T named(String path, @Nullable T value, java.util.function.Function<T, String> id) {
        if (value != null && !path.endsWith("/" + id.apply(value) + ".yaml")) {
            problems.add(path + ": its id is " + id.apply(value));
        }
        return value;
    }
}
