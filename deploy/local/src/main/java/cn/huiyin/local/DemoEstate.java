package cn.huiyin.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** An estate of the demo company, as {@code demo/estates.yaml} describes it. */
record DemoEstate(JsonNode description) {

    static String companyName() {
        return file().at("/company/name/zh").asString();
    }

    static List<DemoEstate> all() {
        return file().get("estates").valueStream().map(DemoEstate::new).toList();
    }

    private static JsonNode file() {
        return new YAMLMapper().readTree(bytes("estates.yaml"));
    }

    static byte[] bytes(String name) {
        try (InputStream file = DemoEstate.class.getResourceAsStream("/demo/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String id() {
        return description.get("id").asString();
    }

    String rooms() {
        return description.get("rooms").asString();
    }

    /** What head office types to create it; its noticeboard is open to everyone and posts without delay. */
    Map<String, Object> input() {
        return Map.of(
                "name", description.at("/name/zh").asString(),
                "type", description.get("type").asString().toUpperCase(Locale.ROOT),
                "address", description.at("/address/zh").asString(),
                "zone", description.get("zone").asString(),
                "calendar", description.get("calendar").asString(),
                "template", description.get("template").asString(),
                "casePrefix", description.get("casePrefix").asString(),
                "servicePhone", "15400008000",
                "emergencyPhone", "15400008110",
                "settings",
                        List.of(
                                Map.of("key", "outcomeReaders", "value", "public"),
                                Map.of("key", "outcomeDelay", "value", "P0D")));
    }
}
