package cn.huiyin.noticeboard.page;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connections of the role that sees published things only: a fault of this page cannot show more. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BoardDatabase.Properties.class)
class BoardDatabase {

    static final String NAME = "boardDataSource";
    private static final int CONNECTIONS = 4;

    /** The address is the application's own where none is named. */
    @ConfigurationProperties("huiyin.board.datasource")
    record Properties(
            @Nullable String url, String username, @Nullable String password) {}

    @Bean(name = NAME, defaultCandidate = false)
    @Qualifier(NAME)
    DataSource boardDataSource(Properties properties, DataSourceProperties own) {
        HikariDataSource source = new HikariDataSource();
        source.setPoolName("board");
        source.setJdbcUrl(properties.url() == null ? own.determineUrl() : properties.url());
        source.setUsername(properties.username());
        source.setPassword(properties.password());
        source.setMaximumPoolSize(CONNECTIONS);
        source.setMinimumIdle(0);
        source.setReadOnly(true);
        return source;
    }
}
