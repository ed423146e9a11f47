package cn.huiyin.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** One readable file of tenants/, as text and as a tree. */
record TenantFile(String name, String text) {

    private static final YAMLMapper YAML = new YAMLMapper();

    /** The files that a class path pattern finds, by name. */
    static List<TenantFile> find(String pattern) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern))
                    .map(TenantFile::read)
                    .sorted((a, b) -> a.name.compareTo(b.name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one file at a place of the class path. */
    static TenantFile at(String place) {
        return find(place).getFirst();
    }

    private static TenantFile read(Resource resource) {
        try {
            return new TenantFile(
                    String.valueOf(resource.getFilename()), resource.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode tree() {
        return YAML.readTree(text);
    }

    List<String> lines() {
        return text.lines().toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
