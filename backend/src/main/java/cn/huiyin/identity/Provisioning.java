package cn.huiyin.identity;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProvisioningProperties.class)
class Provisioning {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Keycloak's directory; where none is configured, whoever runs the realm keeps it by hand. */
    @Bean
    StaffDirectory staffDirectory(ProvisioningProperties properties) {
        if (properties.server() == null || properties.server().isBlank()) {
            return new KeptByHand();
        }
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
        return new KeycloakDirectory(
                RestClient.builder().requestFactory(requests).build(), properties);
    }

    private static final class KeptByHand implements StaffDirectory {

        @Override
        public void found(String organization, String name) {
            // Whoever runs the realm makes the Organization.
        }

        @Override
        public void admit(String organization, UUID personId) {
            // Whoever runs the realm adds the member.
        }
    }
}
