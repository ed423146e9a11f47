package cn.huiyin.local;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fetches bearer tokens from Keycloak for scripts, the demo data and tests. */
public final class Tokens {

    private final String keycloakUrl;

    Tokens(String keycloakUrl) {
        this.keycloakUrl = keycloakUrl;
    }

    /** Returns an access token of a demo person, by the client that exists in the local realm only. */
    public String of(String username, String password) {
        return fetch("huiyin", "huiyin-local", username, password);
    }

    String fetch(String realm, String client, String username, String password) {
        return fetch(
                realm,
                Map.of(
                        "scope",
                        "huiyin-local".equals(client) ? "openid organization:*" : "openid",
                        "grant_type",
                        "password",
                        "client_id",
                        client,
                        "username",
                        username,
                        "password",
                        password));
    }

    private String fetch(String realm, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(keycloakUrl + "/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode json = JsonMapper.shared().readTree(answer.body());
            if (answer.statusCode() != 200) {
                throw new Trouble("Keycloak gave no token: "
                        + json.path("error_description").asString(answer.body()));
            }
            return json.get("access_token").asString();
        } catch (IOException e) {
            throw new Trouble("Keycloak does not answer at " + keycloakUrl + ". Does deploy/local/run run?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted.", e);
        }
    }
}
