package cn.huiyin.policy;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads files strictly: unknown keys, doubled keys and wrong types are refused with file, place and reason. */
final class Yaml {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** The same shapes as JSON, for snapshots in the database. */
    static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Yaml() {}

    /** The file as a value, or null after its problem has been noted. */
    static <T> @Nullable T read(PolicyFiles files, String path, Class<T> type, List<String> problems) {
        String text = files.texts().get(path);
        if (text == null) {
            problems.add(path + ": is missing");
            return null;
        }
        try {
            return refuses(path, text, problems) ? null : YAML.readValue(text, type);
        } catch (JacksonException e) {
            problems.add(path + place(e.getLocation()) + ": " + reason(e));
            return null;
        }
    }

    /**
     * Looks at what is said nowhere else: a reader that passes aliases over would take them for words, and one that follows
     * them can be made to do so for ever; what no screen shows and no database keeps is no text.
     */
    private static boolean refuses(String path, String text, List<String> problems) {
        try (JsonParser parser = YAML.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean alias = parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
                boolean word = token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME;
                String problem = alias || parser.getObjectId() != null
                        ? "anchors and aliases are not read"
                        : word && parser.getString().chars().anyMatch(Yaml::isUnseen)
                                ? "holds a control character"
                                : null;
                if (problem != null) {
                    problems.add(path + place(parser.currentTokenLocation()) + ": " + problem);
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isUnseen(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }

    /** Runs a check whose failure becomes a problem at a place. */
    static <T> @Nullable T at(String place, List<String> problems, Function<String, T> check) {
        try {
            return check.apply(place);
        } catch (IllegalArgumentException | NullPointerException e) {
            problems.add(place + ": " + e.getMessage());
            return null;
        }
    }

    private static String place(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : ":" + location.getLineNr() + ":" + location.getColumnNr();
    }

    private static String reason(JacksonException e) {
        Throwable cause = e.getCause();
        String reason = cause == null || cause.getMessage() == null ? e.getOriginalMessage() : cause.getMessage();
        String path = e instanceof tools.jackson.databind.DatabindException d ? d.getPathReference() : "";
        return path == null || path.isEmpty() ? reason : reason + " at " + path;
    }
}
