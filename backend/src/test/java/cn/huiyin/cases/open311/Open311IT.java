package cn.huiyin.cases.open311;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.acceptance.EstateAtWork;
import cn.huiyin.acceptance.Matter;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A machine files reports by Open311 and follows its own. */
@HuiyinTest
class Open311IT {

    private static final Map<String, String> LIFT = Map.of(
            "service_code", "power.light",
            "description", "园区东侧路灯不亮。",
            "address_string", "东门外步道",
            "lat", "22.53",
            "long", "113.93");

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Api api;

    private EstateAtWork estate;
    private String key;

    /** An answer of the interface. */
    record Answer(int status, JsonNode body) {}

    @BeforeEach
    void handOutAKey() {
        estate = EstateAtWork.under(beans, "sunshine-coast");
        key = key(estate);
    }

    @Test
    void listsTheEstatesCategoriesAsServices() {
        JsonNode services = get("/services.json", key).body();

        assertThat(services.toString()).contains("\"service_code\":\"power.light\"", "\"metadata\":false");
        assertThat(services.size()).isGreaterThan(50);
    }

    @Test
    void filesAReportUnverifiedInItsCategory() {
        Answer filed = post(LIFT, key);

        assertThat(filed.status()).isEqualTo(201);
        String id = filed.body().at("/0/service_request_id").asString();
        Matter matter = matter();
        assertThat(matter.read("reference").asString()).isEqualTo(id);
        assertThat(matter.read("category").asString()).isEqualTo("power.light");
        assertThat(matter.read("unverified").asBoolean()).isTrue();
        assertThat(matter.read("place").asString()).isEqualTo("东门外步道 (22.53,113.93)");
    }

    @Test
    void followsWhatItFiledAndNothingElse() {
        String id = post(LIFT, key).body().at("/0/service_request_id").asString();
        estate.complaint();
        String other = key(estate);

        JsonNode own = get("/requests.json", key).body();
        JsonNode one = get("/requests/" + id + ".json", key).body();

        assertThat(own.size()).isEqualTo(1);
        assertThat(one.at("/0/status").asString()).isEqualTo("open");
        assertThat(one.at("/0/description").asString()).isEqualTo("园区东侧路灯不亮。");
        assertThat(get("/requests.json?status=closed", key).body()).isEmpty();
        assertThat(get("/requests.json?service_code=lift", key).body()).isEmpty();
        assertThat(get("/requests.json", other).body()).isEmpty();
        assertThat(get("/requests/" + id + ".json", other).status()).isEqualTo(404);
        assertThat(get("/requests.json?start_date=yesterday", key).status()).isEqualTo(400);
    }

    @Test
    void refusesWhatIsMissingOrUnknownAndStoresNothing() {
        assertThat(post(Map.of("service_code", "power.light", "description", "灯"), key)
                        .status())
                .isEqualTo(400);
        assertThat(post(Map.of("address_string", "东门", "description", "灯"), key)
                        .body()
                        .at("/0/description")
                        .asString())
                .isEqualTo("service_code was not provided");
        assertThat(post(Map.of("service_code", "dragon", "address_string", "东门", "description", "灯"), key)
                        .status())
                .isEqualTo(404);
        assertThat(post(Map.of("service_code", "power.light", "address_string", "东门"), key)
                        .status())
                .isEqualTo(400);
        assertThat(cases()).isZero();
    }

    @Test
    void answersInXmlByTheAddressAndByWhatIsAccepted() {
        String id = post(LIFT, key).body().at("/0/service_request_id").asString();

        ResponseEntity<String> byAddress = plain("/requests/" + id + ".xml", MediaType.APPLICATION_JSON, key);
        ResponseEntity<String> byAccept = plain("/requests/" + id, MediaType.TEXT_XML, key);
        ResponseEntity<String> inJson = plain("/requests/" + id, MediaType.APPLICATION_JSON, key);
        ResponseEntity<String> unasked = plain("/requests", MediaType.ALL, key);
        ResponseEntity<String> services = plain("/services.xml", MediaType.ALL, key);
        ResponseEntity<String> wrong = plain("/requests/none.xml", MediaType.ALL, key);

        assertThat(byAddress.getHeaders().getContentType()).hasToString("text/xml;charset=UTF-8");
        assertThat(byAddress.getBody())
                .startsWith("<?xml ")
                .contains("<service_requests><request><service_request_id>" + id + "</service_request_id>")
                .contains("<status>open</status>", "<description>园区东侧路灯不亮。</description>", "<media_url></media_url>")
                .endsWith("</request></service_requests>");
        assertThat(byAccept.getBody()).isEqualTo(byAddress.getBody());
        assertThat(inJson.getBody()).startsWith("[{");
        assertThat(unasked.getBody()).contains("<service_request_id>" + id + "</service_request_id>");
        assertThat(services.getBody())
                .contains("<services><service><service_code>", "<service_code>power.light</service_code>");
        assertThat(wrong.getStatusCode().value()).isEqualTo(404);
        assertThat(wrong.getBody())
                .endsWith("<errors><error><code>404</code><description>service_request_id was not found</description>"
                        + "</error></errors>");
    }

    @Test
    void takesAFormToTheXmlAddressToo() {
        ResponseEntity<String> filed = sent(
                "/requests.xml",
                Map.of("service_code", "power.light", "address_string", "东门", "description", "灯 <坏> & 闪"),
                key);
        ResponseEntity<String> refused = sent("/requests.xml", Map.of("service_code", "power.light"), key);

        assertThat(filed.getStatusCode().value()).isEqualTo(201);
        assertThat(filed.getBody()).contains("<service_requests><request><service_request_id>");
        assertThat(plain("/requests.xml", MediaType.ALL, key).getBody()).contains("灯 &lt;坏");
        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(refused.getBody()).contains("<errors><error><code>400</code>");
        assertThat(cases()).isEqualTo(1);
    }

    @Test
    void keepsAPicturesLinkWithTheReportAndNothingThatIsNone() {
        Map<String, String> told = new HashMap<>(LIFT);
        told.put("media_url", "https://photos.example.org/lamp.jpg?size=2");
        String id = post(told, key).body().at("/0/service_request_id").asString();
        told.put("media_url", "file:///etc/passwd");
        Answer refused = post(told, key);

        assertThat(get("/requests/" + id + ".json", key)
                        .body()
                        .at("/0/media_url")
                        .asString())
                .isEqualTo("https://photos.example.org/lamp.jpg?size=2");
        assertThat(matter().read("description").asString())
                .isEqualTo("园区东侧路灯不亮。\n\nhttps://photos.example.org/lamp.jpg?size=2");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/0/description").asString()).isEqualTo("media_url is not an address of the web");
        assertThat(cases()).isEqualTo(1);
    }

    @Test
    void letsNobodyInWithoutAKeyThatWorks() {
        assertThat(get("/services.json", null).status()).isEqualTo(400);
        assertThat(get("/services.json", "0123456789abcdefghijkl").status()).isEqualTo(403);
        assertThat(get("/services.json?api_key=" + key, null).status()).isEqualTo(200);

        revoke();

        assertThat(post(LIFT, key).status()).isEqualTo(403);
        assertThat(cases()).isZero();
    }

    private void revoke() {
        String id = api.call(estate.as(Role.DIRECTOR), "{ open311Keys { id name revokedAt requests } }")
                .data("/open311Keys/0/id")
                .asString();
        assertThat(api.call(
                                estate.as(Role.DIRECTOR),
                                "mutation ($input: Open311KeyRevokeInput!) { open311KeyRevoke(input: $input) { keyId errors { code } } }",
                                Map.of("input", Map.of("keyId", id)))
                        .data("/open311KeyRevoke/keyId")
                        .asString())
                .isEqualTo(id);
    }

    private String key(EstateAtWork of) {
        return api.call(
                        of.as(Role.DIRECTOR),
                        "mutation ($input: Open311KeyCreateInput!) { open311KeyCreate(input: $input) { key errors { code } } }",
                        Map.of("input", Map.of("name", "市民热线平台")))
                .data("/open311KeyCreate/key")
                .asString();
    }

    private Answer get(String path, String with) {
        RestClient.RequestHeadersSpec<?> request = client().get().uri(api.base() + "/open311/v2" + path);
        return answer((with == null ? request : request.header("X-Api-Key", with))
                .retrieve()
                .toEntity(String.class));
    }

    private ResponseEntity<String> plain(String path, MediaType accepted, String with) {
        return client().get()
                .uri(api.base() + "/open311/v2" + path)
                .header("X-Api-Key", with)
                .accept(accepted)
                .retrieve()
                .toEntity(String.class);
    }

    private Answer post(Map<String, String> fields, String with) {
        return answer(sent("/requests.json", fields, with));
    }

    private ResponseEntity<String> sent(String path, Map<String, String> fields, String with) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        fields.forEach(form::add);
        form.add("api_key", with);
        return client().post()
                .uri(api.base() + "/open311/v2" + path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .toEntity(String.class);
    }

    private static Answer answer(ResponseEntity<String> answer) {
        return new Answer(answer.getStatusCode().value(), new ObjectMapper().readTree(answer.getBody()));
    }

    private static RestClient client() {
        return RestClient.builder()
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build();
    }

    private Matter matter() {
        return estate.matter(estate.world()
                .jdbc()
                .sql("select case_id from open311_requests where company_id = ?")
                .param(estate.company().id())
                .query(UUID.class)
                .single()
                .toString());
    }

    private int cases() {
        return estate.world()
                .jdbc()
                .sql("select count(*) from cases where company_id = ?")
                .param(estate.company().id())
                .query(Integer.class)
                .single();
    }
}
