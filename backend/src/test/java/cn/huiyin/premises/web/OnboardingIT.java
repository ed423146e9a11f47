package cn.huiyin.premises.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@HuiyinTest
class OnboardingIT {
    private static final String CREATE = """
            mutation($input: EstateCreateInput!) { estateCreate(input: $input) {
              estate { id name type status template boardPath servicePhone departments { code name }
                unitCounts { homes livedIn vacant shops occupants joined } }
              errors { path code message } } }""";
    private static final String LIVE =
            "mutation($input: EstateGoLiveInput!) { estateGoLive(input: $input) { estate { status liveAt } errors { code } } }";

    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Test
    void createsAnEstateFromATemplateAndTakesItLive() {
        World.Company company = world.company();
        Api.As office = company.as(Role.HEAD_OFFICE).reading("en");

        JsonNode estate = api.call(office, CREATE, Map.of("input", input())).data("/estateCreate/estate");
        UUID id = UUID.fromString(estate.path("id").asString());
        JsonNode tooEarly =
                api.call(office, LIVE, Map.of("input", Map.of("estateId", id))).data("/estateGoLive");
        JsonNode imported = Sheets.importAll(
                api, office, id, Sheets.utf8("房号,姓名,电话,状态\n1-1-101,张三,13800138000,自住\n1-1-102,,,空置\n"));
        JsonNode live =
                api.call(office, LIVE, Map.of("input", Map.of("estateId", id))).data("/estateGoLive");
        JsonNode counts = api.call(
                        office,
                        "query($id: ID!) { estate(id: $id) { unitCounts { homes livedIn vacant occupants joined } } }",
                        Map.of("id", id))
                .data("/estate/unitCounts");

        assertThat(estate.path("status").asString()).isEqualTo("PLANNING");
        assertThat(estate.path("departments").findValuesAsString("code"))
                .containsExactly("engineering", "environment", "finance", "order", "quality", "service");
        assertThat(estate.path("departments").path(0).path("name").asString()).isEqualTo("Engineering");
        assertThat(tooEarly.at("/errors/0/code").asString()).isEqualTo("estate.without-units");
        assertThat(imported.path("accepted").asInt()).isEqualTo(2);
        assertThat(live.at("/estate/status").asString()).isEqualTo("LIVE");
        assertThat(counts.toString())
                .isEqualTo("{\"homes\":2,\"livedIn\":1,\"vacant\":1,\"occupants\":1,\"joined\":0}");
        assertThat(count("settings_versions", id)).isEqualTo(1);
        assertThat(count("categories", id)).isGreaterThan(100);
    }

    @Test
    void tellsEachFieldThatIsWrongAndStoresNothing() {
        World.Company company = world.company();
        Map<String, Object> input = input();
        input.put("name", " ");
        input.put("casePrefix", "yg1");
        input.put("zone", "Asia/Nowhere");

        JsonNode refused = api.call(company.as(Role.HEAD_OFFICE), CREATE, Map.of("input", input))
                .data("/estateCreate");

        assertThat(refused.path("estate").isNull()).isTrue();
        assertThat(refused.path("errors").findValuesAsString("code"))
                .containsExactly("estate.name-missing", "estate.prefix-malformed", "estate.zone-unknown");
        assertThat(estates(company)).isEqualTo(1);
    }

    @Test
    void refusesUnknownTemplatesAndSettingsAndStoresNothing() {
        World.Company company = world.company();
        Map<String, Object> template = input();
        template.put("template", "none-such");
        Map<String, Object> setting = input();
        setting.put("settings", List.of(Map.of("key", "noSuchThreshold", "value", "1")));

        JsonNode noTemplate = api.call(company.as(Role.HEAD_OFFICE), CREATE, Map.of("input", template))
                .data("/estateCreate");
        JsonNode noSetting = api.call(company.as(Role.HEAD_OFFICE), CREATE, Map.of("input", setting))
                .data("/estateCreate");

        assertThat(noTemplate.at("/errors/0/code").asString()).isEqualTo("estate.template-unknown");
        assertThat(noSetting.at("/errors/0/code").asString()).isEqualTo("estate.setting-refused");
        assertThat(estates(company)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"HEAD_OFFICE", "PLATFORM_OPERATOR", "OCCUPANT"},
            mode = EnumSource.Mode.EXCLUDE)
    void letsHeadOfficeAloneCreateEstates(Role role) {
        World.Company company = world.company();

        Api.Answer answer = api.call(company.as(role), CREATE, Map.of("input", input()));

        assertThat(answer.refusal()).isEqualTo("FORBIDDEN");
        assertThat(estates(company)).isEqualTo(1);
    }

    @Test
    void showsAnEstateToItsOwnCompanyOnly() {
        World.Company company = world.company();
        World.Company other = world.company();
        String document = "query($id: ID!) { estate(id: $id) { name } }";

        assertThat(api.call(company.as(Role.DESK), document, Map.of("id", company.estate()))
                        .data("/estate/name")
                        .isString())
                .isTrue();
        assertThat(api.call(other.as(Role.HEAD_OFFICE), document, Map.of("id", company.estate()))
                        .data("/estate")
                        .isNull())
                .isTrue();
        assertThat(api.call(other.as(Role.HEAD_OFFICE), LIVE, Map.of("input", Map.of("estateId", company.estate())))
                        .refusal())
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void addsCommonPlacesOnce() {
        World.Company company = world.company();
        String document =
                "mutation($input: CommonPlaceCreateInput!) { commonPlaceCreate(input: $input) { commonPlace { name building } errors { code } } }";
        Map<String, Object> place = Map.of("estateId", company.estate(), "name", "2 号电梯");

        JsonNode first = api.call(company.as(Role.DESK), document, Map.of("input", place))
                .data("/commonPlaceCreate");
        JsonNode again = api.call(company.as(Role.DESK), document, Map.of("input", place))
                .data("/commonPlaceCreate");
        JsonNode listed = api.call(
                        company.as(Role.GUARD),
                        "query($id: ID!) { commonPlaces(estateId: $id) { name } }",
                        Map.of("id", company.estate()))
                .data("/commonPlaces");

        assertThat(first.at("/commonPlace/name").asString()).isEqualTo("2 号电梯");
        assertThat(again.at("/errors/0/code").asString()).isEqualTo("place.name-taken");
        assertThat(listed.findValuesAsString("name")).containsExactly("2 号电梯");
    }

    private static Map<String, Object> input() {
        Map<String, Object> input = new HashMap<>();
        input.put("name", "阳光海岸");
        input.put("type", "RESIDENTIAL");
        input.put("address", "海岸路 1 号");
        input.put("zone", "Asia/Shanghai");
        input.put("calendar", "cn");
        input.put("template", "sunshine-coast");
        input.put("casePrefix", "YG");
        input.put("servicePhone", "0755-26001234");
        return input;
    }

    private int count(String table, UUID estate) {
        return world.jdbc()
                .sql("select count(*) from " + table + " where estate_id = ?")
                .param(estate)
                .query(Integer.class)
                .single();
    }

    private int estates(World.Company company) {
        return world.jdbc()
                .sql("select count(*) from estates where company_id = ?")
                .param(company.id())
                .query(Integer.class)
                .single();
    }
}
