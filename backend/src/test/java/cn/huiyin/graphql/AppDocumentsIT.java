package cn.huiyin.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.testing.HuiyinTest;
import graphql.analysis.QueryTraversalOptions;
import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.execution.CoercedVariables;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/** The limits refuse what is costly, and never what our own screens ask. */
@HuiyinTest
class AppDocumentsIT {

    private static final Path SCREENS = Path.of("../frontend/src/main/frontend");

    @Autowired
    private GraphQlSource source;

    @Test
    void areValidAndWithinTheLimits() throws IOException {
        List<Document> documents = documents();

        assertThat(documents).hasSizeGreaterThan(50).allSatisfy(document -> {
            assertThat(new Validator().validateDocument(source.schema(), document, Locale.ENGLISH))
                    .isEmpty();
            assertThat(depth(document)).isLessThanOrEqualTo(Limits.DEPTH);
            assertThat(fields(document)).isLessThanOrEqualTo(Limits.COMPLEXITY);
        });
    }

    private int depth(Document document) {
        return traverser(document).reducePreOrder((field, deepest) -> Math.max(level(field), deepest), 0);
    }

    private static int level(QueryVisitorFieldEnvironment field) {
        QueryVisitorFieldEnvironment parent = field.getParentEnvironment();
        return parent == null ? 1 : 1 + level(parent);
    }

    private int fields(Document document) {
        return traverser(document).reducePreOrder((field, sum) -> sum + 1, 0);
    }

    private QueryTraverser traverser(Document document) {
        return QueryTraverser.newQueryTraverser()
                .schema(source.schema())
                .document(document)
                .coercedVariables(CoercedVariables.emptyVariables())
                .options(QueryTraversalOptions.defaultOptions().coerceFieldArguments(false))
                .build();
    }

    /** Each operation with the fragments that it reaches. */
    private static List<Document> documents() throws IOException {
        List<Definition<?>> definitions = definitions();
        return definitions.stream()
                .filter(OperationDefinition.class::isInstance)
                .map(operation -> {
                    Document.Builder document = Document.newDocument().definition(operation);
                    reached(operation, definitions).forEach(document::definition);
                    return document.build();
                })
                .toList();
    }

    private static List<Definition<?>> definitions() throws IOException {
        try (Stream<Path> files = Files.walk(SCREENS)) {
            return files.filter(file -> file.toString().endsWith(".graphql"))
                    .flatMap(file -> Parser.parse(read(file)).getDefinitions().stream())
                    .<Definition<?>>map(definition -> definition)
                    .toList();
        }
    }

    private static Collection<FragmentDefinition> reached(Definition<?> from, List<Definition<?>> definitions) {
        Map<String, FragmentDefinition> reached = new LinkedHashMap<>();
        ArrayDeque<Node<?>> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            Node<?> node = next.pop();
            if (node instanceof FragmentSpread spread && !reached.containsKey(spread.getName())) {
                FragmentDefinition fragment = definitions.stream()
                        .filter(FragmentDefinition.class::isInstance)
                        .map(FragmentDefinition.class::cast)
                        .filter(one -> one.getName().equals(spread.getName()))
                        .findAny()
                        .orElseThrow();
                reached.put(spread.getName(), fragment);
                next.push(fragment);
            }
            node.getChildren().forEach(child -> next.push((Node<?>) child));
        }
        return reached.values();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
