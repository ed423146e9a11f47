package cn.huiyin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class HelpPlacesTests {

    private final Library library = Library.load(PolicyFiles.fromClassPath());
    private final HelpPlaces places = new HelpPlaces(PolicyFiles.fromClassPath());

    @Test
    void tellsOfEveryClauseWhereItLives() {
        var clauses = new TreeSet<String>();
        library.template("complete").orElseThrow().clauses().forEach(clause -> clauses.add(clause.id()));

        assertThat(new TreeSet<>(places.clauses().keySet())).isEqualTo(clauses);
    }

    @Test
    void showsNoScreenWhileAClauseIsPending() {
        for (Clause clause : library.template("complete").orElseThrow().clauses()) {
            assertThat(places.of(clause).isEmpty()).as(clause.id()).isEqualTo(clause.pending());
        }
    }

    @Test
    void leadsToScreensThatAreThere() {
        Path views = Path.of("..", "frontend", "src", "main", "frontend", "views");
        var missing = new TreeSet<String>();
        places.screens().stream()
                .flatMap(screen -> screen.paths().values().stream())
                .filter(path -> !Files.exists(views.resolve(path.substring(1)).resolve("@index.tsx")))
                .forEach(missing::add);

        assertThat(views).isDirectory();
        assertThat(missing).isEmpty();
    }

    @Test
    void givesEveryClauseThatIsNotPendingAScreenThatSomebodyHas() {
        var nowhere = new TreeSet<String>();
        for (Clause clause : library.template("complete").orElseThrow().clauses()) {
            places.of(clause)
                    .filter(screen -> screen.paths().isEmpty())
                    .ifPresent(screen -> nowhere.add(clause.id() + " on " + screen.code()));
        }

        assertThat(nowhere).isEmpty();
    }
}
