package cn.huiyin.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the running app as one person under one membership, by the same documents that any other client sends. */
final class GraphQl {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String appUrl;
    private final Credential credential;
    private final @Nullable String membership;

    /** Gives a bearer token that is still valid. */
    interface Credential {
        String token();
    }

    GraphQl(String appUrl, Credential credential, @Nullable String membership) {
        this.appUrl = appUrl;
        this.credential = credential;
        this.membership = membership;
    }

    GraphQl under(String other) {
        return new GraphQl(appUrl, credential, other);
    }

    /** Returns {@code data}; an error of the engine, which the demo data cannot mend, stops the filling. */
    JsonNode query(String document, Map<String, ?> variables) {
        String body = JsonMapper.shared().writeValueAsString(Map.of("query", document, "variables", variables));
        JsonNode answer = send("/graphql", "application/json", body.getBytes(StandardCharsets.UTF_8));
        if (answer.path("errors").isArray() && !answer.path("errors").isEmpty()) {
            throw new Trouble("The app answered: " + answer.get("errors") + "\nto: " + body);
        }
        return answer.get("data");
    }

    /** Does one mutation whose input type bears its name, and returns the payload; an error in it stops the filling. */
    JsonNode act(String mutation, Map<String, ?> input, String selection) {
        return act(mutation, inputType(mutation), input, selection);
    }

    JsonNode act(String mutation, String inputType, Map<String, ?> input, String selection) {
        JsonNode payload = send(mutation, inputType, input, selection);
        if (!payload.path("errors").isEmpty()) {
            throw new Trouble(mutation + " was refused: " + payload.get("errors") + "\nfor: " + input);
        }
        return payload;
    }

    /** Like {@link #act(String, Map, String)}, for an act that may be refused: the payload tells why. */
    JsonNode attempt(String mutation, Map<String, ?> input, String selection) {
        return send(mutation, inputType(mutation), input, selection);
    }

    private JsonNode send(String mutation, String inputType, Map<String, ?> input, String selection) {
        String document = "mutation Demo($input: " + inputType + "!) { " + mutation + "(input: $input) { " + selection
                + " errors { message path code } } }";
        return query(document, Map.of("input", input)).get(mutation);
    }

    private static String inputType(String mutation) {
        return Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
    }

    /** Uploads a file to one of the plain addresses and returns its id. */
    String upload(String path, String fileName, byte[] content) {
        String boundary = "huiyin-boundary-7d1f";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(path, "multipart/form-data; boundary=" + boundary, body.toByteArray())
                .valueStream()
                .findFirst()
                .orElseThrow()
                .asString();
    }

    private JsonNode send(String path, String type, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(appUrl + path))
                .header("Authorization", "Bearer " + credential.token())
                .header("Content-Type", type)
                .header("Accept", "application/json")
                .header("Accept-Language", "zh-CN")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (membership != null) {
            request.header("X-Huiyin-Membership", membership);
        }
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new Trouble(path + " answered " + answer.statusCode() + " " + answer.body());
            }
            return JsonMapper.shared().readTree(answer.body());
        } catch (IOException e) {
            throw new Trouble("The app does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted.", e);
        }
    }
}
