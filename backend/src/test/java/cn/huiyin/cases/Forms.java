package cn.huiyin.cases;

import cn.huiyin.testing.Api;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** Somebody without an account, who opens pages and sends their forms. */
record Forms(Api api) {

    private static final Pattern FOLLOW = Pattern.compile("name=\"follow\" value=\"([^\"]+)\"");

    /** A page as it came. */
    record Page(int status, String body, String location, String cookie) {}

    Page open(String path, String language) {
        return page(client().get()
                .uri(api.base() + path)
                .header("Accept-Language", language)
                .retrieve()
                .toEntity(byte[].class));
    }

    /** Sends a form as the page itself would. */
    Page send(String path, Map<String, ?> fields) {
        return send(path, fields, api.base());
    }

    /** Sends it as from a page of another origin, or of none. */
    Page send(String path, Map<String, ?> fields, String origin) {
        LinkedMultiValueMap<String, Object> body = new LinkedMultiValueMap<>();
        fields.forEach((name, value) -> body.add(name, value instanceof byte[] bytes ? file(bytes) : value));
        RestClient.RequestBodySpec request = client().post()
                .uri(api.base() + path)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .header("Accept-Language", "en");
        if (origin != null) {
            request = request.header("Origin", origin);
        }
        return page(request.body(body).retrieve().toEntity(byte[].class));
    }

    /** The token by which the report of an opened page is followed. */
    static String follow(Page page) {
        Matcher found = FOLLOW.matcher(page.body());
        if (!found.find()) {
            throw new AssertionError("No form: " + page.body());
        }
        return found.group(1);
    }

    private static Page page(ResponseEntity<byte[]> answer) {
        byte[] body = answer.getBody();
        return new Page(
                answer.getStatusCode().value(),
                body == null ? "" : new String(body, StandardCharsets.UTF_8),
                String.valueOf(answer.getHeaders().getLocation()),
                answer.getHeaders().getFirst("Set-Cookie"));
    }

    private static ByteArrayResource file(byte[] bytes) {
        return new ByteArrayResource(bytes) {
            @Override
            public String getFilename() {
                return "photo.jpg";
            }
        };
    }

    private static RestClient client() {
        return RestClient.builder()
                .requestFactory(new JdkClientHttpRequestFactory(java.net.http.HttpClient.newBuilder()
                        .followRedirects(java.net.http.HttpClient.Redirect.NEVER)
                        .build()))
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build();
    }
}
