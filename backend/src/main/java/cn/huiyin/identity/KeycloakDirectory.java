package cn.huiyin.identity;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** The directory in Keycloak, by its administration interface and a client that may do this alone. */
class KeycloakDirectory implements StaffDirectory {

    private static final ParameterizedTypeReference<Map<String, Object>> OBJECT = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<List<Map<String, Object>>> OBJECTS =
            new ParameterizedTypeReference<>() {};

    private final RestClient http;
    private final ProvisioningProperties properties;

    KeycloakDirectory(RestClient http, ProvisioningProperties properties) {
        this.http = http;
        this.properties = properties;
    }

    @Override
    public void found(String organization, String name) {
        String token = token();
        if (idOf(organization, token) != null) {
            return;
        }
        Map<String, Object> body = Map.of(
                "name", organization,
                "alias", organization,
                "description", name,
                "domains", List.of(Map.of("name", organization + ".invalid", "verified", false)));
        http.post()
                .uri(admin("/organizations"))
                .header(HttpHeaders.AUTHORIZATION, token)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .onStatus(KeycloakDirectory::isThereAlready, (request, response) -> {})
                .toBodilessEntity();
    }

    @Override
    public void admit(String organization, UUID personId) {
        String token = token();
        String id = idOf(organization, token);
        if (id == null) {
            throw new IllegalStateException("Keycloak knows no organization of this alias");
        }
        http.post()
                .uri(admin("/organizations/" + id + "/members"))
                .header(HttpHeaders.AUTHORIZATION, token)
                .contentType(MediaType.APPLICATION_JSON)
                .body("\"" + personId + "\"")
                .retrieve()
                .onStatus(KeycloakDirectory::isThereAlready, (request, response) -> {})
                .toBodilessEntity();
    }

    private @Nullable String idOf(String organization, String token) {
        List<Map<String, Object>> found = http.get()
                .uri(admin("/organizations?exact=true&search=") + organization)
                .header(HttpHeaders.AUTHORIZATION, token)
                .retrieve()
                .body(OBJECTS);
        return found == null
                ? null
                : found.stream()
                        .filter(entry -> organization.equals(entry.get("alias")))
                        .map(entry -> String.valueOf(entry.get("id")))
                        .findFirst()
                        .orElse(null);
    }

    private String token() {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "client_credentials");
        form.add("client_id", properties.clientId());
        form.add("client_secret", properties.clientSecret());
        Map<String, Object> answer = http.post()
                .uri(properties.server() + "/realms/" + properties.realm() + "/protocol/openid-connect/token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(OBJECT);
        return "Bearer " + (answer == null ? "" : answer.get("access_token"));
    }

    private String admin(String path) {
        return properties.server() + "/admin/realms/" + properties.realm() + path;
    }

    private static boolean isThereAlready(HttpStatusCode status) {
        return status.isSameCodeAs(HttpStatus.CONFLICT);
    }
}
