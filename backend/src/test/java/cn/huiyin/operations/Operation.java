package cn.huiyin.operations;

import cn.huiyin.tenancy.Role;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One query or mutation of the schema, with the roles that the schema opens it to. */
record Operation(String name, boolean mutation, Set<Role> allowed, GraphQLFieldDefinition field) {

    static List<Operation> of(GraphQLSchema schema) {
        return Stream.concat(
                        schema.getQueryType().getFieldDefinitions().stream().map(field -> from(field, false)),
                        schema.getMutationType().getFieldDefinitions().stream().map(field -> from(field, true)))
                .toList();
    }

    private static Operation from(GraphQLFieldDefinition field, boolean mutation) {
        GraphQLAppliedDirective directive = field.getAppliedDirective("allowed");
        Collection<?> names = (Collection<?>) directive.getArgument("to").getValue();
        Set<Role> roles = names.stream()
                .map(name -> Role.valueOf(name.toString()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        return new Operation(field.getName(), mutation, roles, field);
    }

    /** Whether anybody who is logged in may call it. */
    boolean openToAll() {
        return allowed.isEmpty();
    }

    /** The document that calls it with the arguments and asks for the ids of what comes back. */
    String document() {
        String variables = field.getArguments().stream()
                .map(argument -> "$" + argument.getName() + ": " + GraphQLTypeUtil.simplePrint(argument.getType()))
                .collect(Collectors.joining(", "));
        String arguments = field.getArguments().stream()
                .map(argument -> argument.getName() + ": $" + argument.getName())
                .collect(Collectors.joining(", "));
        return (mutation ? "mutation" : "query")
                + (variables.isEmpty() ? "" : " (" + variables + ")")
                + " { " + name + (arguments.isEmpty() ? "" : "(" + arguments + ")") + selection(field.getType(), 0)
                + " }";
    }

    private static String selection(GraphQLOutputType type, int depth) {
        if (!(GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLObjectType object)) {
            return "";
        }
        String fields = object.getFieldDefinitions().stream()
                .filter(field -> field.getArguments().isEmpty())
                .map(field -> asked(field, depth))
                .filter(asked -> !asked.isEmpty())
                .collect(Collectors.joining(" "));
        return " { __typename " + fields + " }";
    }

    private static String asked(GraphQLFieldDefinition field, int depth) {
        GraphQLNamedSchemaElement inner = (GraphQLNamedSchemaElement) GraphQLTypeUtil.unwrapAll(field.getType());
        boolean scalar = !(inner instanceof GraphQLObjectType);
        if (field.getName().equals("errors")) {
            return "errors { code path }";
        }
        if (scalar) {
            return field.getName().matches("id|.*Id|code|reference|name|title") ? field.getName() : "";
        }
        boolean single = !(GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList);
        boolean along = Set.of("edges", "node").contains(field.getName()) || (depth == 0 && single);
        return along && depth < 3 ? field.getName() + selection(field.getType(), depth + 1) : "";
    }
}
