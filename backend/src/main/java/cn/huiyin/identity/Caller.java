package cn.huiyin.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * What Keycloak has proved of the one who calls.
 *
 * @param personId the subject
 * @param organizations the aliases of the companies whose staff the person belongs to
 * @param operator whether the person runs the platform
 */
record Caller(UUID personId, Set<String> organizations, boolean operator) {

    private static final String OPERATOR = "platform-operator";

    /** The caller of a bearer token or of a browser's session; empty where nobody has logged in. */
    static Optional<Caller> of(@Nullable Authentication authentication) {
        if (authentication instanceof JwtAuthenticationToken token) {
            return from(token.getToken());
        }
        if (authentication != null && authentication.getPrincipal() instanceof OidcUser user) {
            return from(user);
        }
        return Optional.empty();
    }

    private static Optional<Caller> from(ClaimAccessor claims) {
        try {
            UUID person = UUID.fromString(String.valueOf(claims.getClaimAsString("sub")));
            return Optional.of(new Caller(person, organizations(claims), isOperator(claims)));
        } catch (IllegalArgumentException noUuid) {
            return Optional.empty();
        }
    }

    /** Keycloak writes the claim as a list of aliases or as an object with the aliases for keys. */
    private static Set<String> organizations(ClaimAccessor claims) {
        Object claim = claims.getClaim("organization");
        Collection<?> aliases = switch (claim) {
            case Map<?, ?> byAlias -> byAlias.keySet();
            case Collection<?> list -> list;
            case null, default -> Set.of();
        };
        return aliases.stream().map(Object::toString).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private static boolean isOperator(ClaimAccessor claims) {
        return claims.getClaim("realm_access") instanceof Map<?, ?> access
                && access.get("roles") instanceof Collection<?> roles
                && roles.contains(OPERATOR);
    }
}
