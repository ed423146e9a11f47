package cn.huiyin.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** An issuer of tokens as the realm writes them, for tests of the backend alone; the story runs against Keycloak itself. */
public final class Tokens {

    public static final String ISSUER = "http://issuer.test/realms/huiyin";

    private static final RSAKey KEY = key("one");
    private static final RSAKey FOREIGN = key("foreign");
    private static final String JWKS = serve();

    private Tokens() {}

    /** Where the public key is read. */
    public static String jwkSetUri() {
        return JWKS;
    }

    /** A good token of a person whom the organizations name. */
    public static String of(UUID person, String... organizations) {
        return signed(KEY, person, organizations, claims -> {});
    }

    /** A token of the platform's operator. */
    public static String ofOperator(UUID person) {
        return signed(
                KEY,
                person,
                new String[0],
                claims -> claims.claim("realm_access", Map.of("roles", List.of("platform-operator"))));
    }

    /** A token with other claims than the good one's. */
    public static String with(UUID person, Consumer<JWTClaimsSet.Builder> change) {
        return signed(KEY, person, new String[0], change);
    }

    /** A token signed by somebody else's key. */
    public static String forged(UUID person) {
        return signed(FOREIGN, person, new String[0], claims -> {});
    }

    private static String signed(
            RSAKey key, UUID person, String[] organizations, Consumer<JWTClaimsSet.Builder> change) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(person.toString())
                .audience(List.of("huiyin-api", "account"))
                .claim("typ", "Bearer")
                .claim("organization", List.of(organizations))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(3600)));
        change.accept(claims);
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
        return token.serialize();
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String serve() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            byte[] keys = new JWKSet(KEY.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            server.createContext("/jwks", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.start();
            return "http://localhost:" + server.getAddress().getPort() + "/jwks";
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
