package cn.huiyin.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells where in the app a clause lives, for the product's help. */
@Component
public class HelpPlaces {

    /**
     * A screen.
     *
     * @param paths its path for each role that has it
     */
    public record Screen(String code, Text title, Map<String, String> paths) {
        public Screen {
            paths = paths == null ? Map.of() : Map.copyOf(paths);
        }

        /** The path for a role; empty where the role has no such screen. */
        public String path(String role) {
            return paths.getOrDefault(role, "");
        }
    }

    private record PlacesFile(List<Screen> screens, Map<String, String> clauses) {}

    private static final String FILE = "help/places.yaml";
    /** Where duties are worked off: a clause that a company invented lives with them. */
    private static final String DUTIES = "duties";

    private final PlacesFile places;

    HelpPlaces(PolicyFiles files) {
        List<String> problems = new ArrayList<>();
        PlacesFile read = Yaml.read(files, FILE, PlacesFile.class, problems);
        if (read == null) {
            throw new BadPolicy(problems);
        }
        this.places = read;
        read.clauses().forEach((clause, code) -> {
            if (screen(code).isEmpty()) {
                problems.add(FILE + ": " + clause + ": no screen " + code);
            }
        });
        if (!problems.isEmpty()) {
            throw new BadPolicy(problems);
        }
    }

    /** The screen of a clause; nothing while it is pending, or where nothing in the app shows it. */
    public Optional<Screen> of(Clause clause) {
        if (clause.pending()) {
            return Optional.empty();
        }
        String fallback = clause.duties().isEmpty() ? "" : DUTIES;
        return screen(places.clauses().getOrDefault(clause.id(), fallback));
    }

    /** Every clause that has a place of its own, with the code of its screen. */
    public Map<String, String> clauses() {
        return places.clauses();
    }

    /** All screens. */
    public List<Screen> screens() {
        return places.screens();
    }

    private Optional<Screen> screen(String code) {
        return places.screens().stream()
                .filter(screen -> screen.code().equals(code))
                .findFirst();
    }
}
