package cn.huiyin.policy;

import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code company_templates}: a new version is a new row. */
@Repository
class CompanyTemplateRows {

    /** A version as it was written. */
    record Row(UUID id, String template, int version, String content, String reason, Instant madeAt, String madeBy) {}

    private final JdbcClient jdbc;
    private final Author author;

    CompanyTemplateRows(JdbcClient jdbc, Author author) {
        this.jdbc = jdbc;
        this.author = author;
    }

    List<Row> newest() {
        return jdbc.sql("""
                        select distinct on (template) id, template, version, content, reason, made_at, made_by_name
                        from company_templates where company_id = :company order by template, version desc""")
                .param("company", company())
                .query((row, n) -> row(row))
                .list();
    }

    Optional<Row> newest(String template) {
        return jdbc.sql("""
                        select id, template, version, content, reason, made_at, made_by_name from company_templates
                        where company_id = :company and template = :template order by version desc limit 1""")
                .param("company", company())
                .param("template", template)
                .query((row, n) -> row(row))
                .optional();
    }

    void insert(String template, int version, String content, String reason, Instant at) {
        jdbc.sql("""
                        insert into company_templates (company_id, id, template, version, content, reason, made_at,
                            made_by, made_by_name)
                        values (:company, :id, :template, :version, :content, :reason, :at, :by, :name)""")
                .param("company", company())
                .param("id", Ids.next())
                .param("template", template)
                .param("version", version)
                .param("content", content)
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .param("by", author.id())
                .param("name", author.name())
                .update();
    }

    private static UUID company() {
        return Scope.current().company();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("template"),
                row.getInt("version"),
                row.getString("content"),
                row.getString("reason"),
                row.getTimestamp("made_at").toInstant(),
                row.getString("made_by_name"));
    }
}
