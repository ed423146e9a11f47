package cn.huiyin.visits.page;

import cn.huiyin.pages.PageChain;
import cn.huiyin.pages.PageStyle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The page's own chain, before all others, and its style. */
@Configuration(proxyBeanMethods = false)
class DenialSecurity {

    static final PageStyle STYLE = PageStyle.withForms("denial/page.css");

    @Bean
    @Order(1)
    SecurityFilterChain denialLink(HttpSecurity http) {
        return PageChain.of(http, STYLE, ReferrerPolicy.NO_REFERRER, "/v/*");
    }
}
