package cn.huiyin.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The readable data of tenants/ holds to its schemas and leaves no clause out. */
class TenantDataTests {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** Clauses of the common procedure are part of the estate's own. */
    private static final Map<String, String> TEMPLATE_OF = Map.of("coast", "sunshine-coast");

    static Stream<Arguments> filesAndSchemas() {
        return Stream.of(
                        under("events.yaml", "events"),
                        under("settings/parameters.yaml", "parameters"),
                        under("calendars/*.yaml", "calendar"),
                        templates().map(file -> arguments(file, "template")))
                .flatMap(files -> files);
    }

    private static Stream<Arguments> under(String pattern, String schema) {
        return TenantFile.find(pattern).stream().map(file -> arguments(file, schema));
    }

    private static Stream<TenantFile> templates() {
        return TenantFile.find("templates/*.yaml").stream()
                .filter(file -> !file.name().equals("defaults.yaml"))
                // An invented procedure of the tests is none of ours.
                .filter(file -> !file.name().equals("lantern.yaml"));
    }

    @ParameterizedTest
    @MethodSource("filesAndSchemas")
    void holdsToItsSchema(TenantFile file, String schema) {
        var read = SCHEMAS.getSchema(
                TenantFile.at("schemas/" + schema + ".schema.json").text());

        var errors = read.validate(file.text(), InputFormat.YAML);

        assertThat(errors).as(file.name()).isEmpty();
    }

    @Test
    void schemaRefusesAClauseWithoutItsTraditionalText() {
        String broken = TenantFile.at("templates/sunshine-coast.yaml").text().replaceFirst("zhHant: 全天候多渠道受理, ", "");
        var schema =
                SCHEMAS.getSchema(TenantFile.at("schemas/template.schema.json").text());

        var errors = schema.validate(broken, InputFormat.YAML);

        assertThat(errors).hasSize(1);
        assertThat(errors.getFirst().getInstanceLocation()).hasToString("/clauses/0/title");
    }

    @Test
    void everyClauseOfAProcedureStandsInItsTemplateOnce() {
        Map<String, List<String>> written = new TreeMap<>();
        TenantFile.at("clauses/clause-ids.csv").lines().stream().skip(1).forEach(line -> {
            String[] row = line.split(",", -1);
            written.computeIfAbsent(TEMPLATE_OF.getOrDefault(row[1], row[1]), t -> new ArrayList<>())
                    .add(row[0] + " " + row[2] + " " + row[3]);
        });

        Map<String, List<String>> templates = new TreeMap<>();
        // The one that combines others is held to them by CompleteTemplateTests.
        templates()
                .filter(file -> !file.name().equals("complete.yaml"))
                .map(TenantFile::tree)
                .forEach(template -> {
                    List<String> clauses = new ArrayList<>();
                    template.get("clauses")
                            .forEach(clause -> clauses.add(
                                    text(clause, "id") + " " + text(clause, "area") + " " + text(clause, "kind")));
                    templates.put(text(template, "id"), clauses);
                });

        assertThat(templates).isEqualTo(written);
    }

    @Test
    void everyCategoryBelongsToOneTile() {
        Map<String, String> tiles = new TreeMap<>();
        TenantFile.at("categories/tiles.yaml")
                .tree()
                .get("tiles")
                .forEach(tile -> tile.get("groups")
                        .forEach(group -> assertThat(tiles.put(group.asString(), text(tile, "code")))
                                .as(group.asString())
                                .isNull()));

        var homeless = new TreeSet<String>();
        TenantFile.at("categories/default.csv").lines().stream().skip(1).forEach(line -> {
            String code = line.split(",", -1)[0];
            if (!tiles.containsKey(code) && !tiles.containsKey(code.split("\\.", -1)[0])) {
                homeless.add(code);
            }
        });

        assertThat(tiles.values().stream().distinct()).hasSize(9);
        assertThat(homeless).isEmpty();
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }
}
