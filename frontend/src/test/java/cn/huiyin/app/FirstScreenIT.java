package cn.huiyin.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Counts the script that a phone loads before somebody can file a complaint, as the server sends it. */
class FirstScreenIT {

    private static final Path BUILD = Path.of("target/classes/META-INF/VAADIN/webapp/VAADIN/build");
    private static final Pattern STATIC_IMPORT = Pattern.compile("(?:from|import)\\s*\"\\./([^\"]+\\.js)\"");
    private static final int ALLOWED = 200 * 1024;

    @BeforeEach
    void bundleIsBuilt() {
        assertThat(BUILD).as("the production bundle, made by the build").isDirectory();
    }

    @Test
    void filingAComplaintLoadsLittleScript() {
        long bytes = loadedWith("query FileStart").stream()
                .mapToLong(FirstScreenIT::compressed)
                .sum();

        assertThat(bytes).isLessThanOrEqualTo(ALLOWED);
    }

    @Test
    void chartsAreLoadedOnlyWhereTheyAre() {
        assertThat(loadedWith("query FileStart").stream().map(FirstScreenIT::text))
                .noneMatch(script -> script.contains("echarts"));
    }

    /** The entry and the screen that holds the words, with all that they import at once. */
    private static Set<Path> loadedWith(String words) {
        Deque<Path> open = new ArrayDeque<>();
        try (Stream<Path> scripts = Files.list(BUILD)) {
            scripts.filter(file -> file.toString().endsWith(".js"))
                    .filter(file -> file.getFileName().toString().startsWith("indexhtml")
                            || text(file).contains(words))
                    .forEach(open::add);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        assertThat(open).hasSize(2);
        Set<Path> loaded = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Path script = open.remove();
            if (loaded.add(script)) {
                Matcher imports = STATIC_IMPORT.matcher(text(script));
                while (imports.find()) {
                    open.add(BUILD.resolve(imports.group(1)));
                }
            }
        }
        return loaded;
    }

    private static String text(Path script) {
        try {
            return Files.readString(script);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long compressed(Path script) {
        try {
            return Files.size(script.resolveSibling(script.getFileName() + ".br"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
