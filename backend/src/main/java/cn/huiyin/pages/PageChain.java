package cn.huiyin.pages;

import jakarta.servlet.DispatcherType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The security chain of pages without a log-in: no session and no cookie, so that there is nothing that a foreign page could
 * act with; the token in the address is all there is.
 */
public final class PageChain {

    private PageChain() {}

    /**
     * The chain for some addresses.
     *
     * @param referrer what a browser tells of the page's address: nothing where the page has no form that looks at its sender
     */
    public static SecurityFilterChain of(
            HttpSecurity http, PageStyle style, ReferrerPolicy referrer, String... addresses) {
        return http.securityMatcher(addresses)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(style.policy()))
                        .referrerPolicy(told -> told.policy(referrer)))
                .build();
    }
}
