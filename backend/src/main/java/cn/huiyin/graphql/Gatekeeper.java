package cn.huiyin.graphql;

import cn.huiyin.tenancy.Forbidden;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import cn.huiyin.tenancy.Unnamed;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.idl.SchemaDirectiveWiring;
import graphql.schema.idl.SchemaDirectiveWiringEnvironment;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Lets through to each query and mutation only the roles that the schema names by {@code @allowed}, and makes each mutation
 * one idempotent transaction. An operation without {@code @allowed} keeps the application from starting.
 */
@Component
class Gatekeeper implements SchemaDirectiveWiring {

    static final String DIRECTIVE = "allowed";

    private final MutationTransaction transaction;

    Gatekeeper(MutationTransaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public GraphQLFieldDefinition onField(SchemaDirectiveWiringEnvironment<GraphQLFieldDefinition> environment) {
        String parent = environment.getFieldsContainer().getName();
        GraphQLFieldDefinition field = environment.getElement();
        if (!parent.equals("Query") && !parent.equals("Mutation")) {
            return field;
        }
        Set<Role> roles = roles(field);
        DataFetcher<?> inner = environment.getFieldDataFetcher();
        boolean mutation = parent.equals("Mutation");
        DataFetcher<?> act = mutation ? transaction.around(field.getName(), inner) : inner;
        environment.setFieldDataFetcher((DataFetcher<Object>) call -> {
            Scope scope = Scope.currentOrNull();
            if (mutation && scope != null && scope.isUnnamed()) {
                throw new Unnamed();
            }
            if (!roles.isEmpty() && (scope == null || scope.role() == null || !roles.contains(scope.role()))) {
                throw new Forbidden();
            }
            return act.get(call);
        });
        return field;
    }

    /** The roles named by the schema; none stands for anybody who is logged in. */
    static Set<Role> roles(GraphQLFieldDefinition field) {
        GraphQLAppliedDirective allowed = field.getAppliedDirective(DIRECTIVE);
        if (allowed == null) {
            throw new IllegalStateException("The schema does not say who may call " + field.getName());
        }
        Object value = allowed.getArgument("to").getValue();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (value instanceof Collection<?> names) {
            names.forEach(name -> roles.add(Role.valueOf(name.toString())));
        }
        return roles;
    }
}
