package cn.huiyin.policy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the library when the application starts; a wrong file keeps it from starting. */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {

    @Bean
    Library library() {
        return Library.load(PolicyFiles.fromClassPath());
    }

    @Bean
    Conditions conditions(Library library) {
        return new Conditions(library.events(), library.parameters());
    }
}
