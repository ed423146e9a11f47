package cn.huiyin.identity;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Guards GraphQL and the plain endpoints beside it: by bearer token without a session, or by the browser's session. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private static final RequestMatcher API = request -> request.getRequestURI().equals("/graphql")
            || request.getRequestURI().startsWith("/api/");

    private static final RequestMatcher BEARER = request -> {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, "Bearer ", 0, "Bearer ".length());
    };

    @Bean
    @Order(1)
    SecurityFilterChain byToken(HttpSecurity http, ScopeFilter scope) {
        return http.securityMatcher(new AndRequestMatcher(API, BEARER))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                .addFilterAfter(scope, AuthorizationFilter.class)
                .build();
    }

    /** The browser's calls: its session was made by logging in, and each POST carries the CSRF token of its page. */
    @Bean
    @Order(2)
    SecurityFilterChain bySession(HttpSecurity http, ScopeFilter scope) {
        return http.securityMatcher(API)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.disable())
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .addFilterAfter(scope, AuthorizationFilter.class)
                .build();
    }

    /** The filter belongs to the chains alone, not to every request. */
    @Bean
    FilterRegistrationBean<ScopeFilter> scopeFilterOnlyInChains(ScopeFilter filter) {
        FilterRegistrationBean<ScopeFilter> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
