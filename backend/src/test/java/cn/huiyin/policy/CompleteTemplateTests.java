package cn.huiyin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The template of all procedures leaves no clause out and is the strictest of them in every figure. */
class CompleteTemplateTests {

    private static final List<String> SEVEN = List.of(
            "sunshine-coast",
            "international-city",
            "service-centre",
            "jiayuan",
            "consultancy",
            "feedback-channels",
            "return-visit");

    private final Library library = Library.load(PolicyFiles.fromClassPath());
    private final Template complete = library.template("complete").orElseThrow();

    @Test
    void holdsEveryClauseOnceAndNoOther() {
        List<String> written = TenantFile.at("clauses/clause-ids.csv").lines().stream()
                .skip(1)
                .map(line -> line.split(",", -1)[0])
                .toList();

        assertThat(written).hasSize(159);
        assertThat(complete.clauses()).extracting(Clause::id).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void takesEveryClauseAsItsOwnProcedureHasIt() {
        for (String id : SEVEN) {
            assertThat(complete.clauses())
                    .containsAll(library.template(id).orElseThrow().clauses());
        }
    }

    @Test
    void isNeverLaxerThanAnyOfTheSeven() {
        var laxer = new TreeSet<String>();
        for (String id : SEVEN) {
            var theirs = library.settings(library.template(id).orElseThrow());
            library.settings(complete).forEach((key, value) -> {
                Parameter parameter =
                        Objects.requireNonNull(library.parameters().get(key));
                if (SettingValue.laxer(parameter, value, Objects.requireNonNull(theirs.get(key)))) {
                    laxer.add(key + " of " + id);
                }
            });
        }

        assertThat(laxer).isEmpty();
    }

    @Test
    void inventsNoFigureThatNoneOfThemGives() {
        var invented = new TreeMap<String, Object>();
        library.settings(complete).forEach((key, value) -> {
            boolean given = SEVEN.stream()
                    .map(id -> library.settings(library.template(id).orElseThrow()))
                    .anyMatch(settings -> value.equals(settings.get(key)));
            if (!given) {
                invented.put(key, value);
            }
        });

        assertThat(invented).isEmpty();
    }

    @Test
    void writesDownEachFigureThatAProcedureGives() {
        var given = new TreeSet<String>();
        SEVEN.forEach(
                id -> given.addAll(library.template(id).orElseThrow().settings().keySet()));

        assertThat(complete.settings().keySet()).containsAll(given);
    }

    @Test
    void declaresEveryParameterThatTheProceduresName() {
        var missing = new TreeSet<String>();
        for (List<String> row : Rows.of("clauses/clause-parameters.csv")) {
            boolean carried = row.get(2).startsWith("in the app: ");
            for (String key : carried ? List.<String>of() : List.of(row.get(2).split(" "))) {
                if (library.parameter(key).isEmpty()) {
                    missing.add(row.get(0) + " " + key);
                }
            }
            if (complete.clauses().stream().noneMatch(c -> c.id().equals(row.get(0)))) {
                missing.add("clause " + row.get(0));
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void namesInEachClauseTheSettingsThatBindIt() {
        var missing = new TreeSet<String>();
        for (List<String> row : Rows.of("clauses/clause-parameters.csv")) {
            Clause clause = complete.clauses().stream()
                    .filter(c -> c.id().equals(row.get(0)))
                    .findFirst()
                    .orElseThrow();
            if (!row.get(2).startsWith("in the app: ")
                    && !clause.settings().containsAll(List.of(row.get(2).split(" ")))) {
                missing.add(row.get(0) + ": " + row.get(2));
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void givesEveryDefaultThatWasAgreed() {
        var wrong = new TreeMap<String, String>();
        for (List<String> row : Rows.of("settings/default-settings.csv")) {
            String key = row.get(2);
            Object value = library.defaults().get(key);
            String text = value == null ? "missing" : SettingText.format(value);
            if (!key.equals("calendar") && !text.equals(row.get(3))) {
                wrong.put(row.get(1), key + " is " + text);
            }
        }

        assertThat(wrong).isEmpty();
    }
}
