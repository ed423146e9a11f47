package cn.huiyin.cases.open311;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.acceptance.EstateAtWork;
import cn.huiyin.acceptance.Matter;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
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

    private Answer post(Map<String, String> fields, String with) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        fields.forEach(form::add);
        form.add("api_key", with);
        return answer(client().post()
                .uri(api.base() + "/open311/v2/requests.json")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .toEntity(String.class));
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
