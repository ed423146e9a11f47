package cn.huiyin.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.function.Function;

/** A scalar whose values are written as text and read by one function. */
class TextScalar<T> implements Coercing<T, String> {

    private final String name;
    private final Class<T> type;
    private final Function<String, T> reader;

    private TextScalar(String name, Class<T> type, Function<String, T> reader) {
        this.name = name;
        this.type = type;
        this.reader = reader;
    }

    static <T> GraphQLScalarType named(String name, String description, Class<T> type, Function<String, T> reader) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .description(description)
                .coercing(new TextScalar<>(name, type, reader))
                .build();
    }

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        if (type.isInstance(value)) {
            return value.toString();
        }
        throw new CoercingSerializeException(
                "Not a " + name + ": " + value.getClass().getName());
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
        if (input instanceof String text) {
            try {
                return reader.apply(text);
            } catch (DateTimeException wrong) {
                throw new CoercingParseValueException("Not a " + name, wrong);
            }
        }
        throw new CoercingParseValueException("A " + name + " is written as text");
    }

    @Override
    public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (input instanceof StringValue text) {
            try {
                return reader.apply(text.getValue());
            } catch (DateTimeException wrong) {
                throw new CoercingParseLiteralException("Not a " + name, wrong);
            }
        }
        throw new CoercingParseLiteralException("A " + name + " is written as text");
    }
}
