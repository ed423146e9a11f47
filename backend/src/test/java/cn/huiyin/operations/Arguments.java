package cn.huiyin.operations;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Fills an operation's arguments with plausible values, and its ids with those of somebody's things. */
record Arguments(Map<String, UUID> things) {

    Map<String, Object> of(Operation operation) {
        Map<String, Object> values = new HashMap<>();
        operation.field().getArguments().forEach(argument -> {
            boolean known = things.containsKey(thing(operation, argument.getName()));
            if (GraphQLTypeUtil.isNonNull(argument.getType()) || known) {
                values.put(argument.getName(), value(operation, argument.getName(), argument.getType()));
            }
        });
        return values;
    }

    private Object value(Operation operation, String name, GraphQLInputType type) {
        return switch (GraphQLTypeUtil.unwrapNonNull(type)) {
            case GraphQLList list -> List.of(value(operation, name, (GraphQLInputType) list.getWrappedType()));
            case GraphQLInputObjectType object -> {
                Map<String, Object> fields = new HashMap<>();
                object.getFieldDefinitions().stream()
                        .filter(field -> field.getType() instanceof GraphQLNonNull
                                || things.containsKey(thing(operation, field.getName())))
                        .forEach(field ->
                                fields.put(field.getName(), value(operation, field.getName(), field.getType())));
                yield fields;
            }
            case GraphQLEnumType choice -> choice.getValues().getFirst().getName();
            case GraphQLScalarType scalar -> scalar(operation, name, scalar.getName());
            default -> throw new IllegalArgumentException("Not an input: " + type);
        };
    }

    private Object scalar(Operation operation, String name, String type) {
        return switch (type) {
            case "ID" -> {
                UUID known = things.get(thing(operation, name));
                yield known != null
                        ? known.toString()
                        : name.matches(".*[cC]ategory|key|template|calendar")
                                ? "leak"
                                : UUID.randomUUID().toString();
            }
            case "Int", "Long" -> 0;
            case "Float" -> 1.0;
            case "Boolean" -> true;
            case "DateTime" -> "2026-12-02T10:00:00+08:00";
            case "Date" -> "2026-12-02";
            case "Time" -> "10:00";
            case "Duration" -> "PT1H";
            default -> "示例文字";
        };
    }

    /** A plain {@code id} means what the operation is about. */
    private static String thing(Operation operation, String name) {
        return name.equals("id") ? operation.name() + "Id" : name;
    }
}
