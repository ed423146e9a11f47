package cn.huiyin.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tells a realm that was imported at other ports where the app and the mail catcher stand now. */
final class RealmAddress {

    private final Ports ports;
    private final HttpClient http = HttpClient.newHttpClient();

    RealmAddress(Ports ports) {
        this.ports = ports;
    }

    /** Compares with the address noted at the last start, and asks Keycloak for a change only when it differs. */
    void refresh(Path note, Secrets secrets) {
        try {
            if (Files.exists(note) && !Files.readString(note).equals(ports.appUrl())) {
                String token = new Tokens(ports.keycloakUrl())
                        .fetch("master", "admin-cli", "admin", secrets.get("KEYCLOAK_ADMIN_PASSWORD"));
                client(token);
                mail(token);
            }
            Files.writeString(note, ports.appUrl());
        } catch (IOException e) {
            throw new Trouble("Keycloak did not take the new address: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted.", e);
        }
    }

    private void client(String token) throws IOException, InterruptedException {
        ObjectNode client = (ObjectNode)
                send(token, "GET", "/clients?clientId=huiyin-web", "").get(0);
        client.put("rootUrl", ports.appUrl());
        client.putArray("redirectUris").add(ports.appUrl() + "/login/oauth2/code/*");
        ((ObjectNode) client.get("attributes")).put("post.logout.redirect.uris", ports.appUrl() + "/*");
        send(token, "PUT", "/clients/" + client.get("id").asString(), client.toString());
    }

    private void mail(String token) throws IOException, InterruptedException {
        ObjectNode realm = (ObjectNode) send(token, "GET", "", "");
        ((ObjectNode) realm.get("smtpServer")).put("port", Integer.toString(ports.smtp()));
        ObjectNode change = JsonMapper.shared().createObjectNode();
        change.set("smtpServer", realm.get("smtpServer"));
        send(token, "PUT", "", change.toString());
    }

    private JsonNode send(String token, String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(ports.keycloakUrl() + "/admin/realms/huiyin" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(method + " " + path + " gave " + answer.statusCode());
        }
        return JsonMapper.shared().readTree(answer.body().isEmpty() ? "null" : answer.body());
    }
}
