package cn.huiyin.cases.hook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.acceptance.EstateAtWork;
import cn.huiyin.acceptance.Matter;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.MovableClock;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** Machines send what was said in a group and how the phone rang, signed. */
@HuiyinTest
class HookIT {

    private static final String CREATE =
            "mutation ($input: HookKeyCreateInput!) { hookKeyCreate(input: $input) { path secret errors { code path } } }";
    private static final String KEYS = "{ hookKeys { id name purpose revokedAt deliveries } }";
    private static final String LETTERS =
            "query ($state: LetterState) { letters(state: $state) { edges { node { id channel groupName senderName subject body receivedAt state note reference } } } }";
    private static final String FIGURES =
            "query ($estate: ID!) { phoneFigures(estateId: $estate) { asked inTime latest { line rings answered } } }";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Api api;

    @Autowired
    private MovableClock clock;

    private EstateAtWork estate;

    /** A key as its machine knows it. */
    record Key(String path, String secret) {}

    @BeforeEach
    void open() {
        estate = EstateAtWork.under(beans, "international-city");
    }

    @Test
    @Clause("CO-01")
    void messageOfAnyGroupWaitsBesideTheMailsAndBecomesACaseByHand() {
        Key key = key("WECHAT");

        assertThat(send(key, "msg-1", said("不知名的群", "电梯又停了，困住老人。"))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);

        JsonNode letter = letters("WAITING").getFirst();
        assertThat(letter.path("channel").asString()).isEqualTo("WECHAT");
        assertThat(letter.path("groupName").asString()).isEqualTo("不知名的群");
        assertThat(letter.path("senderName").asString()).isEqualTo("3-1201王女士");
        assertThat(cases()).isZero();
        String taken = take(letter.path("id").asString());
        Matter matter = estate.matter(taken);
        assertThat(matter.read("channel").asString()).isEqualTo("WECHAT");
        assertThat(matter.read("description").asString()).isEqualTo("【不知名的群】电梯又停了，困住老人。");
        assertThat(matter.read("receivedAt").asString()).startsWith("2026-12-01T01:58:00");
        assertThat(matter.read("reporter").path("name").asString()).isEqualTo("3-1201王女士");
        assertThat(letters("WAITING")).isEmpty();
    }

    @Test
    void messageThatIsNoMatterIsSetAsideWithAReason() {
        Key key = key("WECHAT");
        send(key, "msg-1", said("3栋业主群", "早上好"));
        String letter = letters("WAITING").getFirst().path("id").asString();

        JsonNode answer = api.call(
                        estate.as(Role.DESK),
                        "mutation ($input: LetterSetAsideInput!) { letterSetAside(input: $input) { errors { code } } }",
                        Map.of("input", Map.of("letterId", letter, "note", "问候，不是事项。")))
                .data("/letterSetAside/errors");

        assertThat(answer).isEmpty();
        assertThat(letters("ASIDE").getFirst().path("note").asString()).isEqualTo("问候，不是事项。");
        assertThat(cases()).isZero();
    }

    @Test
    void sameDeliveryTwiceIsOneAndAnotherContentUnderItsIdIsRefused() {
        Key key = key("WECHAT");
        send(key, "msg-1", said("群", "灯坏了"));

        assertThat(send(key, "msg-1", said("群", "灯坏了")).getStatusCode().value()).isEqualTo(204);
        assertThat(send(key, "msg-1", said("群", "灯好了")).getStatusCode().value()).isEqualTo(409);

        assertThat(letters("WAITING")).hasSize(1);
        assertThat(api.call(estate.as(Role.DIRECTOR), KEYS)
                        .data("/hookKeys/0/deliveries")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void refusesPlainlyWhatIsNotSignedNotFreshNotReadableOrTooLarge() {
        Key key = key("WECHAT");
        String now = String.valueOf(clock.instant().getEpochSecond());
        String old = String.valueOf(clock.instant().getEpochSecond() - 301);
        String body = said("群", "灯坏了");

        ResponseEntity<String> wrong = post(key.path(), "msg-1", now, "v1,AAAA", body);
        assertThat(wrong.getStatusCode().value()).isEqualTo(401);
        assertThat(wrong.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(wrong.getBody()).contains("signature");
        assertThat(post(key.path(), "msg-1", old, sign(key, "msg-1", old, body), body)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
        assertThat(post("/hooks/v1/0123456789abcdefghijkl", "msg-1", now, sign(key, "msg-1", now, body), body)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
        assertThat(post(key.path(), "", now, sign(key, "", now, body), body)
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        for (String unreadable : List.of(
                "hello",
                "[]",
                "{\"type\":\"call.ended\",\"data\":{}}",
                "{\"type\":\"wechat.message\",\"data\":{\"sender\":\"王\",\"text\":\"\",\"saidAt\":\"2026-12-01T09:58:00+08:00\"}}",
                "{\"type\":\"wechat.message\",\"data\":{\"sender\":\"王\",\"text\":\"灯\",\"saidAt\":\"昨天\"}}")) {
            assertThat(send(key, "msg-1", unreadable).getStatusCode().value())
                    .as(unreadable)
                    .isEqualTo(400);
        }
        assertThat(send(key, "msg-1", said("群", "灯".repeat(30_000)))
                        .getStatusCode()
                        .value())
                .isEqualTo(413);

        assertThat(letters("WAITING")).isEmpty();
        assertThat(send(key, "msg-1", body).getStatusCode().value()).isEqualTo(204);
    }

    @Test
    void stoppedKeyOpensNothingAndItsSecretIsReadByNobody() {
        Key key = key("WECHAT");
        JsonNode shown = api.call(estate.as(Role.DIRECTOR), KEYS).data("/hookKeys/0");
        assertThat(shown.toString()).doesNotContain(key.secret());

        api.call(
                estate.as(Role.DIRECTOR),
                "mutation ($input: HookKeyRevokeInput!) { hookKeyRevoke(input: $input) { keyId } }",
                Map.of("input", Map.of("keyId", shown.path("id").asString())));

        assertThat(send(key, "msg-1", said("群", "灯坏了")).getStatusCode().value()).isEqualTo(401);
        assertThat(letters("WAITING")).isEmpty();
        assertThat(estate.world()
                        .jdbc()
                        .sql("select secret_closed from hook_keys where company_id = ?")
                        .param(estate.company().id())
                        .query(String.class)
                        .single())
                .doesNotContain(key.secret().substring(6));
        for (Role role : List.of(Role.DESK, Role.SUPERVISOR, Role.GUARD, Role.OCCUPANT, Role.QUALITY)) {
            assertThat(api.call(estate.as(role), KEYS).refusal())
                    .as(role.name())
                    .isEqualTo("FORBIDDEN");
        }
    }

    @Test
    @Clause("IC-16")
    void callsOfThePhoneSystemCountInTheRateAndALateOneIsABreach() {
        Key key = key("PHONE");

        assertThat(send(key, "c-1", rang("call-1", 3, "2026-12-01T09:50:15+08:00"))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        assertThat(send(key, "c-2", rang("call-2", 4, "2026-12-01T09:50:20+08:00"))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        assertThat(send(key, "c-3", rang("call-3", 6, null)).getStatusCode().value())
                .isEqualTo(204);
        estate.look();

        JsonNode figures = figures();
        assertThat(figures.path("asked").asInt()).isEqualTo(3);
        assertThat(figures.path("inTime").asInt()).isEqualTo(1);
        assertThat(figures.at("/latest").size()).isEqualTo(3);
    }

    @Test
    void oneCallIsNotedOnceAndWrongOnesNotAtAll() {
        Key key = key("PHONE");
        send(key, "c-1", rang("call-1", 2, "2026-12-01T09:50:10+08:00"));

        assertThat(send(key, "c-2", rang("call-1", 5, null)).getStatusCode().value())
                .isEqualTo(409);
        assertThat(send(key, "c-3", rang("call-3", 61, null)).getStatusCode().value())
                .isEqualTo(400);
        assertThat(send(key, "c-4", rang("call-4", 2, "2026-12-01T09:49:00+08:00"))
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        assertThat(send(key, "c-5", said("群", "灯坏了")).getStatusCode().value()).isEqualTo(400);

        assertThat(figures().at("/latest").size()).isEqualTo(1);
        assertThat(send(key, "c-3", rang("call-3", 6, null)).getStatusCode().value())
                .isEqualTo(204);
    }

    @Test
    void machineOfAnotherEstateReachesItsOwnOnly() {
        EstateAtWork other = EstateAtWork.under(beans, "international-city");
        Key key = key("WECHAT");

        send(key, "msg-1", said("群", "灯坏了"));

        assertThat(letters("WAITING")).hasSize(1);
        assertThat(api.call(other.as(Role.DESK), LETTERS, Map.of("state", "WAITING"))
                        .data("/letters/edges"))
                .isEmpty();
    }

    private Key key(String purpose) {
        JsonNode made = api.call(
                        estate.as(Role.DIRECTOR), CREATE, Map.of("input", Map.of("name", "总机", "purpose", purpose)))
                .data("/hookKeyCreate");
        assertThat(made.path("errors")).isEmpty();
        return new Key(made.path("path").asString(), made.path("secret").asString());
    }

    private static String said(String group, String text) {
        return "{\"type\":\"wechat.message\",\"timestamp\":\"2026-12-01T10:00:00+08:00\",\"data\":{\"group\":\"" + group
                + "\",\"sender\":\"3-1201王女士\",\"text\":\"" + text
                + "\",\"saidAt\":\"2026-12-01T09:58:00+08:00\"}}";
    }

    private static String rang(String call, int rings, String answeredAt) {
        return "{\"type\":\"call.ended\",\"data\":{\"callId\":\"" + call + "\",\"line\":\"service\",\"rings\":" + rings
                + ",\"rangAt\":\"2026-12-01T09:50:00+08:00\",\"answeredAt\":"
                + (answeredAt == null ? "null" : "\"" + answeredAt + "\"") + "}}";
    }

    private ResponseEntity<String> send(Key key, String id, String body) {
        String now = String.valueOf(clock.instant().getEpochSecond());
        return post(key.path(), id, now, sign(key, id, now, body), body);
    }

    private static String sign(Key key, String id, String at, String body) {
        return Signature.of(key.secret(), id, at, body.getBytes(StandardCharsets.UTF_8));
    }

    private ResponseEntity<String> post(String path, String id, String at, String signature, String body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        headers.set("webhook-id", id);
        headers.set("webhook-timestamp", at);
        headers.set("webhook-signature", signature);
        return RestClient.builder()
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build()
                .post()
                .uri(api.base() + path)
                .headers(to -> to.addAll(headers))
                .body(body.getBytes(StandardCharsets.UTF_8))
                .retrieve()
                .toEntity(String.class);
    }

    private List<JsonNode> letters(String state) {
        return api.call(estate.as(Role.DESK), LETTERS, Map.of("state", state))
                .data("/letters/edges")
                .valueStream()
                .map(edge -> edge.path("node"))
                .toList();
    }

    private String take(String letter) {
        Map<String, Object> input = new HashMap<>(
                Map.of("letterId", letter, "kind", "COMPLAINT", "placeText", "3栋电梯", "phone", "13900139000"));
        return api.call(
                        estate.as(Role.DESK),
                        "mutation ($input: LetterTakeInput!) { letterTake(input: $input) { caseId errors { code path } } }",
                        Map.of("input", input))
                .data("/letterTake/caseId")
                .asString();
    }

    private JsonNode figures() {
        return api.call(
                        estate.as(Role.DIRECTOR),
                        FIGURES,
                        Map.of("estate", estate.company().estate().toString()))
                .data("/phoneFigures");
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
