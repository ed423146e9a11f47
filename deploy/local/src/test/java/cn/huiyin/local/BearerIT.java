package cn.huiyin.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which of the real Keycloak's tokens open the app, and which do not. */
class BearerIT {

    private static Stack stack;

    @BeforeAll
    static void start() {
        stack = TestStack.get();
    }

    @Test
    void letsInWhoHoldsATokenForThisService() throws Exception {
        HttpResponse<String> answer = ask(token("huiyin", "huiyin-local", "desk"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("d3000000-0000-4000-8000-000000000105");
    }

    @Test
    void refusesAnExpiredToken() throws Exception {
        refuses(token("huiyin", "huiyin-late", "desk"));
    }

    @Test
    void refusesATokenForAnotherService() throws Exception {
        refuses(token("huiyin", "huiyin-stranger", "desk"));
    }

    @Test
    void refusesATokenOfAnotherRealm() throws Exception {
        refuses(stack.tokens().fetch("master", "admin-cli", "admin", stack.secret("KEYCLOAK_ADMIN_PASSWORD")));
    }

    @Test
    void refusesATokenThatWasAltered() throws Exception {
        String token = token("huiyin", "huiyin-local", "desk");
        int payload = token.indexOf('.') + 20;
        char altered = token.charAt(payload) == 'A' ? 'B' : 'A';

        refuses(token.substring(0, payload) + altered + token.substring(payload + 1));
    }

    @Test
    void refusesWhatIsNoToken() throws Exception {
        refuses("desk");
    }

    private static String token(String realm, String client, String username) {
        return stack.tokens().fetch(realm, client, username, stack.demoPassword());
    }

    private static void refuses(String token) throws IOException, InterruptedException {
        HttpResponse<String> answer = ask(token);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private static HttpResponse<String> ask(String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(stack.ports().appUrl() + "/graphql"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"{ me { personId } }\"}"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
