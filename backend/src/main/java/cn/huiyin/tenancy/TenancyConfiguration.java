package cn.huiyin.tenancy;

import io.micrometer.context.ContextRegistry;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import org.hibernate.cfg.MultiTenancySettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
class TenancyConfiguration {

    TenancyConfiguration() {
        ContextRegistry.getInstance().registerThreadLocalAccessor(new ScopeAccessor());
    }

    @Bean
    PlatformTransactionManager transactionManager(EntityManagerFactory factory) {
        return new ScopedTransactionManager(factory);
    }

    @Bean
    HibernatePropertiesCustomizer companyAsTenant() {
        return properties ->
                properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new CompanyAsTenant());
    }

    /** The one clock of the domain; tests put a movable one in its place. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
