package cn.huiyin.local;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Logs the demo people in and picks the membership under which they act. */
final class DemoLogins {

    private static final long FRESH = Duration.ofMinutes(3).toNanos();

    private record Token(String value, long fetchedAt) {}

    private final Ports ports;
    private final Tokens tokens;
    private final String password;
    private final Map<String, Token> held = new HashMap<>();

    DemoLogins(Ports ports, Tokens tokens, String password) {
        this.ports = ports;
        this.tokens = tokens;
        this.password = password;
    }

    /** The person, under the only membership or under none. */
    GraphQl as(String username) {
        return new GraphQl(ports.appUrl(), () -> token(username), null);
    }

    /** The person under the membership in this estate; null where there is none. */
    GraphQl as(String username, String estateId) {
        JsonNode memberships = as(username)
                .query("{ me { memberships { membershipId estateId } } }", Map.of())
                .at("/me/memberships");
        return memberships
                .valueStream()
                .filter(each -> each.get("estateId").asString("").equals(estateId))
                .map(each -> as(username).under(each.get("membershipId").asString()))
                .findFirst()
                .orElseThrow(() -> new Trouble(username + " has no membership in estate " + estateId));
    }

    /** Takes the place that a code stands for; the log-in is renewed, since the Organization came with it. */
    String redeem(String username, String code) {
        String membership = as(username)
                .act("codeRedeem", Map.of("code", code), "membershipId")
                .get("membershipId")
                .asString();
        held.remove(username);
        return membership;
    }

    private String token(String username) {
        Token token = held.get(username);
        if (token == null || System.nanoTime() - token.fetchedAt() > FRESH) {
            token = new Token(tokens.of(username, password), System.nanoTime());
            held.put(username, token);
        }
        return token.value();
    }
}
