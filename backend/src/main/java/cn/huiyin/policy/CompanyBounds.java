package cn.huiyin.policy;

import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What head office set for all its estates: bounds, and the values with which new estates start. */
@Repository
@Transactional(readOnly = true)
public class CompanyBounds {

    /** The two tables, which are alike. */
    enum Kind {
        BOUND("settings_bounds"),
        DEFAULT("settings_defaults");

        private final String table;

        Kind(String table) {
            this.table = table;
        }
    }

    private final JdbcClient jdbc;
    private final Author author;

    CompanyBounds(JdbcClient jdbc, Author author) {
        this.jdbc = jdbc;
        this.author = author;
    }

    /** How lax an estate may be at most, by key. */
    public Map<String, CompanyBound> bounds() {
        return all(Kind.BOUND);
    }

    /** What new estates start with in place of their template's figure, by key. */
    public Map<String, CompanyBound> defaults() {
        return all(Kind.DEFAULT);
    }

    Map<String, CompanyBound> all(Kind kind) {
        Map<String, CompanyBound> all = new TreeMap<>();
        jdbc.sql("select key, value::text, reason, set_at, set_by_name from " + kind.table
                        + " where company_id = :company")
                .param("company", Scope.current().company())
                .query(row -> {
                    all.put(
                            row.getString(1),
                            new CompanyBound(
                                    row.getString(1),
                                    Yaml.JSON.readValue(row.getString(2), Object.class),
                                    row.getString(3),
                                    row.getTimestamp(4).toInstant(),
                                    row.getString(5)));
                });
        return all;
    }

    @Transactional
    void set(Kind kind, String key, Object value, String reason, Instant at) {
        jdbc.sql("insert into " + kind.table + """
                         (company_id, id, key, value, reason, set_at, set_by, set_by_name)
                        values (:company, :id, :key, :value::jsonb, :reason, :at, :by, :name)
                        on conflict (company_id, key) do update set value = excluded.value, reason = excluded.reason,
                            set_at = excluded.set_at, set_by = excluded.set_by, set_by_name = excluded.set_by_name""")
                .param("company", Scope.current().company())
                .param("id", Ids.next())
                .param("key", key)
                .param("value", Yaml.JSON.writeValueAsString(value))
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .param("by", author.id())
                .param("name", author.name())
                .update();
    }

    @Transactional
    void lift(Kind kind, String key) {
        jdbc.sql("delete from " + kind.table + " where company_id = :company and key = :key")
                .param("company", Scope.current().company())
                .param("key", key)
                .update();
    }
}
