package cn.huiyin.duties;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The queue of duties to look at, across companies, read as the role {@code huiyin_jobs}: it sees ids and times only. Its
 * data source stays inside, so that nothing else can use it.
 */
@Component
class DueQueue implements DisposableBean {

    /** Where a duty is that has to be looked at. */
    record Entry(UUID companyId, UUID estateId, UUID dutyId) {}

    /** An estate whose next day has to begin. */
    record Place(UUID companyId, UUID estateId) {}

    private final HikariDataSource dataSource = new HikariDataSource();
    private final JdbcClient jdbc;

    DueQueue(
            @Value("${huiyin.jobs.datasource.url:${spring.datasource.url}}") String url,
            @Value("${huiyin.jobs.datasource.username}") String username,
            @Value("${huiyin.jobs.datasource.password:}") String password) {
        dataSource.setPoolName("jobs");
        dataSource.setJdbcUrl(url);
        dataSource.setUsername(username);
        dataSource.setPassword(password);
        dataSource.setMaximumPoolSize(2);
        dataSource.setMinimumIdle(0);
        dataSource.setInitializationFailTimeout(-1);
        jdbc = JdbcClient.create(dataSource);
    }

    /** The next entries whose time has come, longest waiting first. */
    List<Entry> due(Instant now, int limit) {
        return jdbc.sql("""
                        select company_id, estate_id, id from duties where next_look_at <= :now
                        order by next_look_at limit :limit""")
                .param("now", Timestamp.from(now))
                .param("limit", limit)
                .query((row, n) -> new Entry(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class)))
                .list();
    }

    /** Live estates where a local day has not begun that should have. */
    List<Place> toBegin(Instant now, int limit) {
        return jdbc.sql("select company_id, estate_id from scope.estates_to_begin(:now, :limit)")
                .param("now", Timestamp.from(now))
                .param("limit", limit)
                .query((row, n) -> new Place(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list();
    }

    @Override
    public void destroy() {
        dataSource.close();
    }
}
