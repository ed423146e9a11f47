package cn.huiyin.graphql;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Times, dates and spans as ISO 8601 texts, and whole numbers beyond 32 bits. */
@Configuration(proxyBeanMethods = false)
class Scalars {

    static final GraphQLScalarType DATE_TIME = TextScalar.named(
            "DateTime",
            "An instant: ISO 8601 with an offset, such as 2026-12-01T08:30:00+08:00.",
            Instant.class,
            text -> OffsetDateTime.parse(text).toInstant());

    static final GraphQLScalarType DATE = TextScalar.named(
            "Date",
            "A day of the estate's own calendar: ISO 8601, such as 2026-12-01.",
            LocalDate.class,
            LocalDate::parse);

    static final GraphQLScalarType TIME = TextScalar.named(
            "Time", "A time of day in the estate's zone, such as 08:30.", LocalTime.class, LocalTime::parse);

    static final GraphQLScalarType DURATION =
            TextScalar.named("Duration", "Elapsed time: ISO 8601, such as PT20M.", Duration.class, Duration::parse);

    @Bean
    RuntimeWiringConfigurer scalarWiring() {
        return wiring -> wiring.scalar(DATE_TIME)
                .scalar(DATE)
                .scalar(TIME)
                .scalar(DURATION)
                .scalar(ExtendedScalars.GraphQLLong);
    }
}
