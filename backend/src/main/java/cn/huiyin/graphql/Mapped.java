package cn.huiyin.graphql;

import java.util.Set;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.SchemaReport;

/** Refuses to start with a field in the schema that nothing answers: it would be null for ever, and look like data. */
@Configuration(proxyBeanMethods = false)
class Mapped {

    /** Types that are answered with maps, whose keys no inspection sees. */
    private static final Set<String> MAPS = Set.of("CasePermissions");

    @Bean
    GraphQlSourceBuilderCustomizer everyFieldIsAnswered() {
        return builder -> builder.inspectSchemaMappings(Mapped::check);
    }

    private static void check(SchemaReport report) {
        var unmapped = report.unmappedFields().stream()
                .filter(field -> !MAPS.contains(field.getTypeName()))
                .toList();
        if (!unmapped.isEmpty() || !report.unmappedArguments().isEmpty()) {
            throw new IllegalStateException("Nothing answers " + unmapped + " of the schema, nothing takes "
                    + report.unmappedArguments() + ".");
        }
    }
}
