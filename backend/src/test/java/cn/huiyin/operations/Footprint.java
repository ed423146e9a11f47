package cn.huiyin.operations;

import cn.huiyin.testing.Listeners;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sum of all rows of a company: it stays the same where nothing has changed. */
final class Footprint {

    private final JdbcClient jdbc;
    private final UUID companyId;
    private final String sql;

    Footprint(JdbcClient jdbc, UUID companyId) {
        this.jdbc = jdbc;
        this.companyId = companyId;
        List<String> tables = jdbc.sql("""
                        select table_name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                        where table_schema = 'public' and table_type = 'BASE TABLE' and column_name = 'company_id' order by 1""").query(String.class).list();
        this.sql = tables.stream()
                .map(table ->
                        "select '%1$s' || count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) as part from %1$s t where company_id = :company"
                                .formatted(table))
                .collect(Collectors.joining(" union all "));
    }

    /** Taken when the listeners have done what they had to. */
    String taken() {
        Listeners.finished(jdbc);
        return String.join(
                "\n",
                jdbc.sql(sql).param("company", companyId).query(String.class).list());
    }
}
