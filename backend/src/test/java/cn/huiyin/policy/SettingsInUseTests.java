package cn.huiyin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A figure that nobody reads is marked as such, so that nobody sets it in vain; one that is read is not. */
class SettingsInUseTests {

    private static final Pattern IN_CONDITION = Pattern.compile("settings\\.([A-Za-z]+)");
    private static final Pattern IN_CODE = Pattern.compile("\"([a-z][A-Za-z]+)\"");

    private final Library library = Library.load(PolicyFiles.fromClassPath());
    private final Set<String> read = read();

    @Test
    void marksWhatNothingReadsYet() {
        Set<String> unmarked =
                keys(parameter -> !parameter.notYet() && !isRead(parameter.key()) && isToBeSet(parameter));

        assertThat(unmarked)
                .as("read by no clause in force and by no code: mark them notYet")
                .isEmpty();
    }

    @Test
    void marksNothingThatIsRead() {
        assertThat(keys(parameter -> parameter.notYet() && isRead(parameter.key())))
                .as("read by now: take notYet away")
                .isEmpty();
    }

    /** One that is fixed, or leaves no choice, says how things are; nobody can set it. */
    private static boolean isToBeSet(Parameter parameter) {
        return !parameter.fixed()
                && !(parameter.type() == ParameterType.CHOICE && parameter.of().size() == 1);
    }

    private Set<String> keys(java.util.function.Predicate<Parameter> which) {
        return library.parameters().values().stream()
                .filter(which)
                .map(Parameter::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Keys of a chain are put together of a beginning and of how urgent it is. */
    private boolean isRead(String key) {
        return read.contains(key)
                || Stream.of("Routine", "Urgent")
                        .anyMatch(end ->
                                key.endsWith(end) && read.contains(key.substring(0, key.length() - end.length())));
    }

    private Set<String> read() {
        Set<String> found = new TreeSet<>();
        library.templates().values().stream()
                .flatMap(template -> template.clauses().stream())
                .filter(clause -> !clause.pending())
                .flatMap(clause -> clause.duties().stream())
                .filter(rule -> !library.events().none(rule.metBy()))
                .forEach(rule -> inRule(rule, found));
        inCode(found);
        return found;
    }

    private static void inRule(DutyRule rule, Set<String> found) {
        within(rule.within(), found);
        if (rule.notBefore() != null) {
            within(rule.notBefore(), found);
        }
        if (rule.draw() != null) {
            found.add(rule.draw().setting());
        }
        Stream.of(rule.when(), rule.metWhen(), rule.endedWhen(), rule.waivedWhen())
                .filter(Objects::nonNull)
                .flatMap(condition -> IN_CONDITION.matcher(condition).results())
                .forEach(match -> found.add(match.group(1)));
    }

    private static void within(Within within, Set<String> found) {
        Stream.of(within.setting(), within.at(), within.cutoff(), within.until())
                .filter(Objects::nonNull)
                .forEach(found::add);
    }

    private static void inCode(Set<String> found) {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> IN_CODE.matcher(text(file)).results())
                    .forEach(match -> found.add(match.group(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
