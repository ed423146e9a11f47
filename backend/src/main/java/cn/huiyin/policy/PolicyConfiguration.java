package cn.huiyin.policy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the library when the application starts; a wrong file keeps it from starting. */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {

    @Bean
    PolicyFiles policyFiles() {
        return PolicyFiles.fromClassPath();
    }

    @Bean
    Library library(PolicyFiles policyFiles) {
        return Library.load(policyFiles);
    }

    @Bean
    Conditions conditions(Library library) {
        return new Conditions(library.events(), library.parameters());
    }
}
