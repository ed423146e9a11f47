package cn.huiyin.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.duties.DutyWorld;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.MovableClock;
import cn.huiyin.testing.World;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** At a shared device each act names its person by number and PIN; that person acts, in their own role. */
@HuiyinTest
class SharedDeviceIT {

    private static final String RECEIVE = """
            mutation { caseReceive(input: {kind: COMPLAINT, channel: VISIT, description: "楼道灯坏了", placeText: "2 号楼",
              reporterName: "王芳", reporterPhone: "13800138000"}) { case { id timeline { actor } } errors { code } } }
            """;
    private static final String PIN = "482913";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Api api;

    @Autowired
    private MovableClock clock;

    @Autowired
    private World world;

    private World.Company company;
    private Api.As device;

    @BeforeEach
    void shareTheDesk() {
        company = DutyWorld.in(beans).open("sunshine-coast");
        device = company.as(Role.DESK);
        numbered(company.membership(Role.WORKER), "1207");
        assertThat(pin(company.as(Role.WORKER), PIN)).isEmpty();
        assertThat(share(company.as(Role.DIRECTOR), company.membership(Role.DESK), true)
                        .at("/deviceShare/errors")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void readsButDoesNothingBeforeSomebodyNamesThemselves() {
        assertThat(at(null, "{ cases { edges { node { id } } } }")
                        .at("/data/cases/edges")
                        .isArray())
                .isTrue();

        assertThat(code(at(null, RECEIVE))).isEqualTo("UNNAMED");

        assertThat(received()).isZero();
    }

    @Test
    void actsInTheNameAndTheRoleOfWhoeverNamesThemselves() {
        JsonNode done = at("1207 " + PIN, RECEIVE).path("data").path("caseReceive");

        assertThat(done.path("errors").isEmpty()).as(done.toString()).isTrue();
        assertThat(world.jdbc()
                        .sql("select actor_id from timeline_entries where company_id = ?")
                        .param(company.id())
                        .query(UUID.class)
                        .list())
                .containsExactly(company.membership(Role.WORKER));
        assertThat(code(at(
                        "1207 " + PIN,
                        "mutation { dutyWaive(input: {dutyId: \"%s\", reason: \"-\"}) { errors { code } } }"
                                .formatted(UUID.randomUUID()))))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void locksANumberAfterFiveTriesInVainForAQuarterOfAnHour() {
        for (int i = 0; i < 5; i++) {
            assertThat(code(at("1207 000000", RECEIVE))).isEqualTo("UNNAMED");
        }
        assertThat(code(at("1207 " + PIN, RECEIVE))).isEqualTo("UNNAMED");
        clock.moveBy(Duration.ofMinutes(14));
        assertThat(code(at("1207 " + PIN, RECEIVE))).isEqualTo("UNNAMED");
        assertThat(received()).isZero();

        clock.moveBy(Duration.ofMinutes(1));
        assertThat(at("1207 " + PIN, RECEIVE).at("/data/caseReceive/errors").isEmpty())
                .isTrue();
        assertThat(received()).isEqualTo(1);
    }

    @Test
    void locksANumberThatNobodyHasAlike() {
        for (int i = 0; i < 5; i++) {
            assertThat(code(at("9999 000000", RECEIVE))).isEqualTo("UNNAMED");
        }
        world.jdbc()
                .sql("update memberships set staff_number = '9999' where id = ?")
                .param(company.membership(Role.WORKER))
                .update();

        assertThat(code(at("9999 " + PIN, RECEIVE))).isEqualTo("UNNAMED");
        assertThat(received()).isZero();
        clock.moveBy(Duration.ofMinutes(15));
        assertThat(at("9999 " + PIN, RECEIVE).at("/data/caseReceive/errors").isEmpty())
                .isTrue();
    }

    @Test
    void countsTriesAnewAfterARightOne() {
        for (int i = 0; i < 4; i++) {
            at("1207 000000", RECEIVE);
        }
        at("1207 " + PIN, RECEIVE);
        for (int i = 0; i < 4; i++) {
            at("1207 000000", RECEIVE);
        }

        at("1207 " + PIN, RECEIVE);

        assertThat(received()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1208 482913", "1207", "482913", "1207 ", " ", "1207 482913 x"})
    void believesNothingElse(String words) {
        assertThat(code(at(words, RECEIVE))).isEqualTo("UNNAMED");
        assertThat(received()).isZero();
    }

    @Test
    void knowsNoNumberOfAnotherEstateAndNoneOfSomebodyWhoHasLeft() {
        World.Company other = DutyWorld.in(beans).open("sunshine-coast");
        numbered(other.membership(Role.WORKER), "3001");
        pin(other.as(Role.WORKER), PIN);
        assertThat(code(at("3001 " + PIN, RECEIVE))).isEqualTo("UNNAMED");

        world.jdbc()
                .sql("update memberships set valid_until = valid_from where id = ?")
                .param(company.membership(Role.WORKER))
                .update();

        assertThat(code(at("1207 " + PIN, RECEIVE))).isEqualTo("UNNAMED");
    }

    @Test
    void keepsNoPinThatCouldBeRead() {
        Map<String, Object> row = world.jdbc()
                .sql("select salt, hash from staff_pins where membership_id = ?")
                .param(company.membership(Role.WORKER))
                .query()
                .singleRow();

        assertThat((byte[]) row.get("salt")).hasSize(16);
        assertThat(new String((byte[]) row.get("hash"), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(PIN);
        assertThat(world.jdbc()
                        .sql("select count(*) from idempotency_keys where company_id = ? and operation = 'pinSet'")
                        .param(company.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "111111", "121212", "abcdef", "1234567890123"})
    void refusesAPinThatIsEasilyGuessed(String pin) {
        assertThat(pin(company.as(Role.WORKER), pin)).isEqualTo("identity.pin.not-fit");
        assertThat(at("1207 " + PIN, RECEIVE).at("/data/caseReceive/errors").isEmpty())
                .isTrue();
    }

    @Test
    void isSetAndSharedByThoseWhoMayAlone() {
        assertThat(pin(company.as(Role.SUPERVISOR), PIN)).isEqualTo("identity.pin.without-number");
        assertThat(at("1207 " + PIN, "mutation { pinSet(input: {pin: \"918273\"}) { set errors { code } } }")
                        .at("/data/pinSet/errors/0/code")
                        .asString())
                .isEqualTo("identity.pin.at-a-device");
        assertThat(code(share(company.as(Role.SUPERVISOR), company.membership(Role.WORKER), true)))
                .isEqualTo("FORBIDDEN");
        assertThat(share(company.as(Role.DIRECTOR), company.membership(Role.COMMITTEE), true)
                        .at("/deviceShare/errors/0/code")
                        .asString())
                .isEqualTo("identity.device.not-sharable");
        World.Company other = DutyWorld.in(beans).open("sunshine-coast");
        assertThat(code(share(company.as(Role.DIRECTOR), other.membership(Role.DESK), true)))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void isAnOrdinaryPlaceAgainOnceTheDirectorSaysSo() {
        share(company.as(Role.DIRECTOR), company.membership(Role.DESK), false);

        assertThat(at(null, RECEIVE).at("/data/caseReceive/errors").isEmpty()).isTrue();
        assertThat(received()).isEqualTo(1);
    }

    private JsonNode at(@Nullable String words, String document) {
        var request = api.rest(device).post().uri("/graphql").contentType(MediaType.APPLICATION_JSON);
        if (words != null) {
            request.header("X-Huiyin-Acting", words);
        }
        JsonNode body = request.body(Map.of("query", document)).retrieve().body(JsonNode.class);
        assertThat(body).isNotNull();
        return body;
    }

    private static String code(JsonNode body) {
        return body.at("/errors/0/extensions/code").asString("");
    }

    private JsonNode share(Api.As as, UUID membership, boolean shared) {
        Api.Answer answer = api.call(
                as,
                "mutation($input: DeviceShareInput!) { deviceShare(input: $input) { membershipId errors { code } } }",
                Map.of("input", Map.of("membershipId", membership.toString(), "shared", shared)));
        return answer.refusal().isEmpty() ? answer.body().path("data") : answer.body();
    }

    private String pin(Api.As as, String pin) {
        return api.call(
                        as,
                        "mutation($input: PinSetInput!) { pinSet(input: $input) { set errors { code } } }",
                        Map.of("input", Map.of("pin", pin)))
                .data("/pinSet/errors/0/code")
                .asString("");
    }

    private void numbered(UUID membership, String number) {
        world.jdbc()
                .sql("update memberships set staff_number = ? where id = ?")
                .params(number, membership)
                .update();
    }

    private int received() {
        return world.jdbc()
                .sql("select count(*) from cases where company_id = ?")
                .param(company.id())
                .query(Integer.class)
                .single();
    }
}
