package cn.huiyin.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Keycloak is told about companies and their staff.
 *
 * @param server its address, such as {@code https://login.example.org}; null where somebody else keeps the Organizations
 * @param realm the realm of the product
 * @param clientId the client that may keep Organizations
 * @param clientSecret its secret
 */
@ConfigurationProperties("huiyin.identity.provisioning")
record ProvisioningProperties(
        @Nullable String server,
        @DefaultValue("huiyin") String realm,
        @DefaultValue("huiyin-provisioning") String clientId,
        @DefaultValue("") String clientSecret) {}
