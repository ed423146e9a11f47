package cn.huiyin.cases.page;

import cn.huiyin.pages.PageChain;
import cn.huiyin.pages.PageStyle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The pages' own chain, before all others, and their style; {@link Senders} refuses forms of other pages all the same. */
@Configuration(proxyBeanMethods = false)
class OutsideSecurity {

    static final PageStyle STYLE = PageStyle.withForms("outside/page.css");

    /** With no referrer at all a browser would send "null" as the origin of the page's own form. */
    @Bean
    @Order(2)
    SecurityFilterChain pagesWithoutLogIn(HttpSecurity http) {
        return PageChain.of(http, STYLE, ReferrerPolicy.SAME_ORIGIN, "/q/*", "/f/*", "/o/*");
    }
}
