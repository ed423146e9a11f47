package cn.huiyin.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a scope into the settings of the running transaction, which the policies read. */
final class ScopeSettings {

    private static final String SET_SCOPE = """
            select set_config('app.company_id', ?, true), set_config('app.estate_id', ?, true), \
            set_config('app.reach', ?, true), set_config('app.person_id', ?, true), \
            set_config('app.membership_id', ?, true), set_config('app.occupant_id', ?, true), \
            set_config('app.department_id', ?, true), \
            set_config('app.stands_in_for', ?, true)""";

    private ScopeSettings() {}

    static void write(Connection connection, Scope scope) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SET_SCOPE)) {
            statement.setString(1, text(scope.companyId()));
            statement.setString(2, text(scope.estateId()));
            statement.setString(3, scope.reach() == null ? "" : scope.reach().setting());
            statement.setString(4, text(scope.personId()));
            statement.setString(5, text(scope.membershipId()));
            statement.setString(6, text(scope.occupantId()));
            statement.setString(7, text(scope.departmentId()));
            statement.setString(
                    8, scope.standsInFor().stream().map(UUID::toString).collect(Collectors.joining(",")));
            statement.execute();
        }
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
