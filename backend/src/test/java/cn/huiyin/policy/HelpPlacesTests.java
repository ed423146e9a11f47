package cn.huiyin.policy;

import static org.assertj.core.api.Assertions.assertThat;

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
