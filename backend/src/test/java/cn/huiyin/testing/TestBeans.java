package cn.huiyin.testing;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What tests put beside or in place of the application's own beans. */
@TestConfiguration(proxyBeanMethods = false)
public class TestBeans {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    static BeanPostProcessor countingDataSource() {
        return new StatementCount.Counting();
    }

    @Bean
    Api api(org.springframework.core.env.Environment environment) {
        return new Api(environment);
    }

    @Bean
    World world(javax.sql.DataSource dataSource, MovableClock clock) {
        return new World(dataSource, clock);
    }
}
