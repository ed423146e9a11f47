package cn.huiyin.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.testing.HuiyinTest;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/** The schema is a promise to those who call: it is committed, described, and broken only on purpose. */
@HuiyinTest
class SchemaIT {

    /** Rewritten by {@code -Dhuiyin.schema.write=true}; a breaking change asks for {@code -Dhuiyin.schema.break=true} too. */
    private static final Path SNAPSHOT = Path.of("src/test/resources/schema.graphqls");

    @Autowired
    private GraphQlSource source;

    @Test
    void staysAsCommitted() throws IOException {
        String now = print(source.schema());
        if (Boolean.getBoolean("huiyin.schema.write")) {
            Files.createDirectories(SNAPSHOT.getParent());
            if (Files.exists(SNAPSHOT) && !Boolean.getBoolean("huiyin.schema.break")) {
                assertThat(breaks(Files.readString(SNAPSHOT), source.schema())).isEmpty();
            }
            Files.writeString(SNAPSHOT, now);
        }

        assertThat(breaks(Files.readString(SNAPSHOT), source.schema()))
                .as("what would break those who call")
                .isEmpty();
        assertThat(now).isEqualTo(Files.readString(SNAPSHOT));
    }

    @Test
    void describesEveryTypeFieldAndValue() {
        List<String> silent = source.schema().getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .flatMap(type -> type.getChildren().stream()
                        .filter(GraphQLNamedSchemaElement.class::isInstance)
                        .map(GraphQLNamedSchemaElement.class::cast)
                        .filter(child -> child instanceof GraphQLFieldDefinition)
                        .filter(child -> child.getDescription() == null
                                || child.getDescription().isBlank())
                        .map(child -> type.getName() + "." + child.getName()))
                .toList();

        assertThat(silent).isEmpty();
    }

    private static List<DiffEvent> breaks(String former, GraphQLSchema now) {
        GraphQLSchema old = new SchemaGenerator()
                .makeExecutableSchema(
                        new SchemaParser().parse(former),
                        RuntimeWiring.newRuntimeWiring()
                                .scalar(Scalars.DATE_TIME)
                                .scalar(Scalars.DATE)
                                .scalar(Scalars.TIME)
                                .scalar(Scalars.DURATION)
                                .scalar(graphql.scalars.ExtendedScalars.GraphQLLong)
                                .type("UserError", type -> type.typeResolver(environment -> null))
                                .build());
        CapturingReporter reporter = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(old, now), reporter);
        return reporter.getBreakages();
    }

    private static String print(GraphQLSchema schema) {
        return new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeDirectiveDefinitions(true)
                        .includeDirectiveDefinition(name -> name.equals(Gatekeeper.DIRECTIVE))
                        .includeDirectives(name -> name.equals(Gatekeeper.DIRECTIVE))
                        .includeScalarTypes(true))
                .print(schema);
    }
}
