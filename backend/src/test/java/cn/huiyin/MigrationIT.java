package cn.huiyin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.testing.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.api.Test;

class MigrationIT {

    @Test
    void migratesUpAndDownAndUp() throws LiquibaseException, SQLException {
        String url = Database.empty();
        try (Connection connection = Database.connect(url, "huiyin_migrator")) {
            Liquibase liquibase = new Liquibase(
                    "db/changelog/changelog.yaml",
                    new ClassLoaderResourceAccessor(),
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection)));
            liquibase.update(new Contexts(), new LabelExpression());
            List<String> first = objects(connection);

            liquibase.rollback(
                    liquibase.getDatabase().getRanChangeSetList().size(), "", new Contexts(), new LabelExpression());
            List<String> nothing = objects(connection);
            liquibase.update(new Contexts(), new LabelExpression());

            assertThat(nothing).isEmpty();
            assertThat(objects(connection)).isEqualTo(first).isNotEmpty();
        }
    }

    private static List<String> objects(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("""
                        select 'table ' || c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = relnamespace
                        where nspname in ('public', 'scope') and relkind in ('r', 'v', 'm', 'S') and relname not like 'databasechangelog%'
                        union all
                        select 'function ' || p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = pronamespace
                        where nspname in ('public', 'scope')
                        union all
                        select 'policy ' || polrelid::regclass || ' ' || polname from pg_policy
                        order by 1""")) {
            while (result.next()) {
                names.add(result.getString(1));
            }
        }
        return names;
    }
}
