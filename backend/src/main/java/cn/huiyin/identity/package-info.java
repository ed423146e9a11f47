/**
 * Log-in and tokens: proves who calls and puts the scope of the chosen membership around the request.
 *
 * <p>Owns the security of {@code /graphql} and {@code /api}, and provisioning in Keycloak. Publishes {@link
 * cn.huiyin.identity.ScopeFilter} for the chain that serves the browser.
 */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"tenancy", "graphql"})
@NullMarked
package cn.huiyin.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
