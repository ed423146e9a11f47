package cn.huiyin.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The texts of templates, calendars and their kin, by path, such as {@code templates/defaults.yaml}. */
public record PolicyFiles(Map<String, String> texts) {

    private static final String[] PLACES = {
        "events.yaml",
        "settings/parameters.yaml",
        "templates/*.yaml",
        "calendars/*.yaml",
        "departments/default.yaml",
        "categories/default.csv",
        "categories/tiles.yaml",
        "help/places.yaml"
    };

    public PolicyFiles {
        texts = Map.copyOf(texts);
    }

    /** What the class path brings. */
    public static PolicyFiles fromClassPath() {
        Map<String, String> texts = new LinkedHashMap<>();
        try {
            for (String place : PLACES) {
                String folder = place.substring(0, place.lastIndexOf('/') + 1);
                for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + place)) {
                    texts.put(folder + file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PolicyFiles(texts);
    }

    /** These files with some added or replaced. */
    public PolicyFiles with(Map<String, String> others) {
        Map<String, String> all = new LinkedHashMap<>(texts);
        all.putAll(others);
        return new PolicyFiles(all);
    }
}
