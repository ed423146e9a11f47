package cn.huiyin.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The routes of the app, as its file router makes them from the files of the screens. */
final class Routes {

    private static final Pattern ID = Pattern.compile("/[0-9a-f]{8}-[0-9a-f-]{27}");

    private Routes() {}

    /** All routes, with {@code {id}} where an id stands. */
    static Set<String> all() {
        Path views = TestStack.root().resolve("frontend/src/main/frontend/views");
        try (Stream<Path> files = Files.walk(views)) {
            return files.map(file -> "/" + views.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith("/@index.tsx") || file.endsWith("/{id}.tsx"))
                    .map(file -> file.replaceFirst("/@index\\.tsx$", "").replaceFirst("\\.tsx$", ""))
                    .filter(route -> !route.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The route of an address. */
    static String of(String address) {
        return ID.matcher(URI.create(address).getPath()).replaceAll("/{id}");
    }
}
