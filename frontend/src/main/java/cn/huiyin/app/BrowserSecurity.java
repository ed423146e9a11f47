package cn.huiyin.app;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Guards what a browser opens: the app's page, which is the same for everybody and holds no data, and the way in and out.
 *
 * <p>It comes last: GraphQL, uploads and the noticeboard have chains of their own.
 */
@Configuration(proxyBeanMethods = false)
class BrowserSecurity {

    private static final String START_OF_LOGIN = "/oauth2/authorization";

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain browser(HttpSecurity http, ClientRegistrationRepository clients) {
        OidcClientInitiatedLogoutSuccessHandler loggedOut = new OidcClientInitiatedLogoutSuccessHandler(clients);
        loggedOut.setPostLogoutRedirectUri("{baseUrl}/");
        DefaultOAuth2AuthorizationRequestResolver withPkce =
                new DefaultOAuth2AuthorizationRequestResolver(clients, START_OF_LOGIN);
        withPkce.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers("/actuator/health/**", "/error", "/icon.svg")
                                .permitAll())
                .oauth2Login(login ->
                        login.authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(withPkce)))
                .with(
                        vaadin(),
                        configurer -> configurer
                                .oauth2LoginPage(START_OF_LOGIN + "/keycloak", "{baseUrl}/")
                                .logoutSuccessHandler(loggedOut))
                .build();
    }
}
