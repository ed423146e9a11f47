package cn.huiyin.noticeboard.page;

import cn.huiyin.pages.PageChain;
import cn.huiyin.pages.PageStyle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The public page's own chain, before all others, and its style; the pages say themselves how long they are fresh. */
@Configuration(proxyBeanMethods = false)
class BoardSecurity {

    static final PageStyle STYLE = PageStyle.withPictures("board/board.css");

    @Bean
    @Order(0)
    SecurityFilterChain publicBoard(HttpSecurity http) {
        return PageChain.of(
                http.headers(headers -> headers.cacheControl(cache -> cache.disable())),
                STYLE,
                ReferrerPolicy.NO_REFERRER,
                "/board/*",
                "/board/*/archive",
                "/board/photo/*");
    }
}
