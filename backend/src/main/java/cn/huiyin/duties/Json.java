package cn.huiyin.duties;

import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes facts into {@code jsonb} columns and reads them back; times and durations are ISO 8601 texts. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static String write(Map<String, Object> facts) {
        return MAPPER.writeValueAsString(facts);
    }

    static String write(List<Map<String, String>> items) {
        return MAPPER.writeValueAsString(items);
    }

    static List<Map<String, String>> items(String json) {
        return MAPPER.readValue(json, new TypeReference<List<Map<String, String>>>() {});
    }

    static Map<String, Object> map(String json) {
        return MAPPER.readValue(json, new TypeReference<Map<String, Object>>() {});
    }
}
