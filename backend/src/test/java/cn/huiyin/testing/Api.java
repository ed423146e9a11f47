package cn.huiyin.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Calls GraphQL over HTTP as somebody. */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Environment environment;

    Api(Environment environment) {
        this.environment = environment;
    }

    /** One who calls: a token, the membership under which they act (or null), and the language they read. */
    public record As(String token, UUID membership, String language) {

        public As reading(String other) {
            return new As(token, membership, other);
        }
    }

    /** An answer: data and errors as JSON. */
    public record Answer(int status, JsonNode body) {

        /** A value by its path, such as {@code /caseTriage/errors/0/code}. */
        public JsonNode data(String path) {
            return body.path("data").at(path);
        }

        /** The code of the first error of the engine, or an empty text. */
        public String refusal() {
            JsonNode error = body.path("errors").path(0).path("extensions");
            return error.path("code").asString(error.path("classification").asString(""));
        }
    }

    /** The base address. */
    public String base() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    /** A client of the plain endpoints, as somebody. */
    public RestClient rest(As as) {
        RestClient.Builder builder = RestClient.builder()
                .baseUrl(base())
                .defaultHeader("Authorization", "Bearer " + as.token())
                .defaultHeader("Accept-Language", as.language())
                .defaultStatusHandler(status -> true, (request, response) -> {});
        if (as.membership() != null) {
            builder.defaultHeader("X-Huiyin-Membership", as.membership().toString());
        }
        return builder.build();
    }

    public Answer call(As as, String document) {
        return call(as, document, Map.of());
    }

    public Answer call(As as, String document, Map<String, ?> variables) {
        ResponseEntity<String> answer = rest(as).post()
                .uri("/graphql")
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.parseMediaType("application/graphql-response+json"), MediaType.APPLICATION_JSON)
                .body(JSON.writeValueAsString(new HashMap<>(Map.of("query", document, "variables", variables))))
                .retrieve()
                .toEntity(String.class);
        String body = answer.getBody();
        return new Answer(
                answer.getStatusCode().value(),
                body == null || !body.startsWith("{") ? JSON.createObjectNode() : JSON.readTree(body));
    }
}
