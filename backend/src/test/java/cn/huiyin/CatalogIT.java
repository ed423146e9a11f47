package cn.huiyin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.testing.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Questions asked of the database's own catalog: a table that was born unprotected does not pass. */
class CatalogIT {

    /** Tables without a tenant, each with its reason in its changelog file. */
    private static final String WITHOUT_TENANT = """
            ('databasechangelog', 'databasechangeloglock', 'spring_session', 'spring_session_attributes', \
            'scheduled_tasks', 'event_publication')""";

    private static Connection connection;

    @BeforeAll
    static void connect() {
        connection = Database.connect(Database.fresh(), "postgres");
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @Test
    void everyTableEnablesAndForcesRowSecurity() {
        assertThat(rows("""
                        select relname from pg_class c join pg_namespace n on n.oid = relnamespace
                        where relkind in ('r', 'p') and nspname = 'public' and not relispartition
                          and not (relrowsecurity and relforcerowsecurity) and relname not in\s""" + WITHOUT_TENANT)).isEmpty();
    }

    @Test
    void everyTableOfATenantHasAPolicyThatReadsTheScopeBothWays() {
        assertThat(rows("""
                        select relname from pg_class c join pg_namespace n on n.oid = relnamespace
                        where relkind in ('r', 'p') and nspname = 'public' and not relispartition
                          and not exists (
                            select from pg_policy p where p.polrelid = c.oid
                              and pg_get_expr(p.polqual, p.polrelid) like '%scope.%'
                              and (p.polcmd = 'r' or coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') like '%scope.%'))
                          and relname not in\s""" + WITHOUT_TENANT)).isEmpty();
    }

    @Test
    void noPolicyLooksIntoAnotherTable() {
        assertThat(rows("""
                        select polname from pg_policy p
                        where pg_get_expr(polqual, polrelid) ~* '\\m(from|join)\\M\\s+(?!scope)[a-z_]+\\s+where'
                           or pg_get_expr(polqual, polrelid) ~* '\\mexists\\M'""")).isEmpty();
    }

    @Test
    void everyPolicyThatAsksForTheAssigneeAsksForWhoeverTheyStandInForToo() {
        assertThat(rows("""
                        select tablename || '.' || policyname from pg_policies
                        where (qual || coalesce(with_check, '')) ~ 'assignee_id = \\( SELECT scope\\.membership_id'""")).isEmpty();
        assertThat(rows("""
                        select tablename from pg_policies where qual ~ 'assignee_id = ANY \\(\\( SELECT scope\\.acting_for'
                        order by tablename"""))
                .contains("cases", "duties", "timeline_entries", "timeline_texts", "case_accounts", "attachments");
    }

    @Test
    void whatHangsOnACaseIsNotThereForThoseWhomTheCaseIsAbout() {
        assertThat(rows("""
                        select relname from pg_class c join pg_namespace n on n.oid = relnamespace
                        join pg_attribute a on a.attrelid = c.oid and a.attname in ('case_id', 'lead_case_id') and not attisdropped
                        where relkind in ('r', 'p') and nspname = 'public' and not exists (
                            select from pg_policy p where p.polrelid = c.oid
                              and pg_get_expr(p.polqual, p.polrelid) ~ 'scope\\.closed_cases|about_member_id')""")).isEmpty();
    }

    @Test
    void everyTableOfATenantIsKeyedByItsCompany() {
        assertThat(rows("""
                        select relname from pg_class c join pg_namespace n on n.oid = relnamespace
                        where relkind in ('r', 'p') and nspname = 'public' and not relispartition and relname <> 'companies'
                          and relname not in\s""" + WITHOUT_TENANT + """
                          and not exists (
                            select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                            where i.indrelid = c.oid and i.indisprimary and a.attname = 'company_id')""")).isEmpty();
    }

    @Test
    void everyForeignKeyBetweenTenantTablesCarriesTheCompany() {
        assertThat(rows("""
                        select conrelid::regclass || '.' || conname from pg_constraint k
                        where contype = 'f' and confrelid not in ('companies'::regclass, 'spring_session'::regclass)
                          and not exists (
                            select from pg_attribute a where a.attrelid = k.conrelid and a.attnum = any (k.conkey) and a.attname = 'company_id')""")).isEmpty();
    }

    @Test
    void everyForeignKeyHasAnIndex() {
        assertThat(rows("""
                        select conrelid::regclass || ' (' || (
                            select string_agg(attname, ', ' order by x.n) from unnest(k.conkey) with ordinality x(num, n)
                            join pg_attribute a on a.attrelid = k.conrelid and a.attnum = x.num) || ')'
                        from pg_constraint k where contype = 'f' and conrelid <> 'spring_session_attributes'::regclass
                          and not exists (
                            select from pg_index i where i.indrelid = k.conrelid
                              and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey)""")).isEmpty();
    }

    @Test
    void everyViewRunsAsItsCaller() {
        assertThat(rows("""
                        select relname from pg_class c join pg_namespace n on n.oid = relnamespace
                        where relkind = 'v' and nspname in ('public', 'scope')
                          and not coalesce(array_to_string(reloptions, ','), '') ~ 'security_invoker=(true|on)'""")).isEmpty();
    }

    @Test
    void definerFunctionsBelongToTheDefinerAndPinTheirSearchPath() {
        assertThat(rows("""
                        select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = pronamespace
                        where prosecdef and nspname in ('public', 'scope')
                          and (pg_get_userbyid(proowner) <> 'huiyin_definer' or proconfig is null)""")).isEmpty();
    }

    @Test
    void theAppsRolesOwnNothingAndBypassNothing() {
        assertThat(rows("""
                        select rolname from pg_roles where rolname in ('huiyin_runtime', 'huiyin_jobs', 'huiyin_board')
                          and (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole
                            or exists (select from pg_class where relowner = pg_roles.oid))""")).isEmpty();
    }

    @Test
    void timelinesTakeNoChangeFromTheApp() {
        assertThat(rows("""
                        select table_name || ' ' || privilege_type from information_schema.role_table_grants
                        where grantee = 'huiyin_runtime' and table_name in ('timeline_entries', 'occurrences')
                          and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')""")).isEmpty();
    }

    private static List<String> rows(String sql) {
        try (var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
