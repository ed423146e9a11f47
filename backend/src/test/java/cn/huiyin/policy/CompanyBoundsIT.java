package cn.huiyin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.duties.DutyWorld;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import tools.jackson.databind.JsonNode;

@HuiyinTest
class CompanyBoundsIT {

    private static final String CHANGE = """
            mutation($input: CompanyBoundsChangeInput!) { companyBoundsChange(input: $input) {
              tightenedEstates errors { path code message } } }""";
    private static final String SETTINGS = """
            mutation($input: SettingsChangeInput!) { settingsChange(input: $input) {
              version { number } errors { path code message } } }""";

    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private World.Company company;

    @BeforeEach
    void open() {
        company = DutyWorld.in(beans).open("sunshine-coast");
    }

    @Test
    void tightensEveryEstateThatIsLaxerFromItsNextMidnightOn() {
        JsonNode changed = bound("repairArrival", "PT15M");

        assertThat(changed.path("errors").size()).isZero();
        assertThat(changed.path("tightenedEstates").path(0).asString())
                .isEqualTo(company.estate().toString());
        assertThat(values("repairArrival")).containsExactly("PT20M", "PT15M");
        assertThat(trail()).containsExactly("bound null → PT15M 公司要求", "setting PT20M → PT15M 公司要求");
    }

    @Test
    void leavesEstatesAloneThatAreStricterAlready() {
        JsonNode changed = bound("repairArrival", "PT30M");

        assertThat(changed.path("tightenedEstates").size()).isZero();
        assertThat(values("repairArrival")).containsExactly("PT20M");
    }

    @Test
    void tightensWhatIsSetForLaterToo() {
        settings(Role.DIRECTOR, "repairArrival", "PT40M", "2027-01-10");

        bound("repairArrival", "PT15M");

        assertThat(world.jdbc()
                        .sql("""
                                select settings ->> 'repairArrival' from settings_versions
                                where estate_id = ? order by effective_from, number""")
                        .param(company.estate())
                        .query(String.class)
                        .list())
                .containsExactly("PT20M", "PT15M", "PT40M", "PT15M");
    }

    @Test
    void tellsTheEstateWhichBoundItBreaksAndWhoSetIt() {
        bound("repairArrival", "PT20M");

        JsonNode refused = settings(Role.DIRECTOR, "repairArrival", "PT30M", "2026-12-30");

        assertThat(refused.path("version").isNull()).isTrue();
        assertThat(refused.at("/errors/0/path").toString()).isEqualTo("[\"input\",\"settings\",\"0\",\"value\"]");
        assertThat(refused.at("/errors/0/message").asString())
                .isEqualTo(
                        "“Worker on the spot within” would be laxer than the company allows: the bound is PT20M, set by HEAD_OFFICE. An estate may only be stricter.");
        assertThat(values("repairArrival")).containsExactly("PT20M");
    }

    @Test
    void letsAnEstateBeStricter() {
        bound("repairArrival", "PT20M");

        assertThat(settings(Role.DIRECTOR, "repairArrival", "PT10M", "2026-12-30")
                        .at("/version/number")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void liftsABound() {
        bound("repairArrival", "PT20M");
        api.call(
                company.as(Role.HEAD_OFFICE),
                CHANGE,
                Map.of("input", Map.of("bounds", List.of(Map.of("key", "repairArrival")), "reason", "不再需要")));

        assertThat(settings(Role.DIRECTOR, "repairArrival", "PT30M", "2026-12-30")
                        .path("errors")
                        .size())
                .isZero();
    }

    @Test
    void refusesAtTheFieldWhatTakesNoBoundOrIsWrong() {
        JsonNode refused = api.call(
                        company.as(Role.HEAD_OFFICE).reading("en"),
                        CHANGE,
                        Map.of(
                                "input",
                                Map.of(
                                        "bounds",
                                        List.of(
                                                Map.of("key", "boxOpenAt", "value", "15:00"),
                                                Map.of("key", "maxRings", "value", "99"),
                                                Map.of("key", "nothing", "value", "1")),
                                        "reason",
                                        "test")))
                .data("/companyBoundsChange");

        assertThat(refused.path("errors").findValuesAsString("code"))
                .containsExactly("policy.setting.range", "policy.setting.unknown", "policy.setting.unbound");
        assertThat(refused.at("/errors/0/message").asString())
                .isEqualTo("The value of “Rings before the phone is answered” is out of range: from 1 to 10.");
        assertThat(count("settings_bounds")).isZero();
        assertThat(count("settings_changes")).isZero();
    }

    @Test
    void startsNewEstatesWithTheCompanysDefaultsWithinItsBounds() {
        api.call(
                company.as(Role.HEAD_OFFICE),
                CHANGE,
                Map.of(
                        "input",
                        Map.of(
                                "defaults",
                                List.of(Map.of("key", "maxRings", "value", "2")),
                                "bounds",
                                List.of(Map.of("key", "repairArrival", "value", "PT15M")),
                                "reason",
                                "新项目")));
        JsonNode created = api.call(company.as(Role.HEAD_OFFICE), """
                        mutation { estateCreate(input: {name: "新园", type: RESIDENTIAL, address: "一号", zone: "Asia/Shanghai",
                          calendar: "cn", template: "sunshine-coast", casePrefix: "XY"}) { estate { id } errors { code } } }""").data("/estateCreate");

        JsonNode settings = api.call(
                        company.as(Role.HEAD_OFFICE),
                        "query($id: ID!) { settings(estateId: $id) { settings { key value bound boundBy } } }",
                        Map.of("id", created.at("/estate/id").asString()))
                .data("/settings/settings");

        assertThat(setting(settings, "maxRings").path("value").asString()).isEqualTo("2");
        assertThat(setting(settings, "repairArrival").path("value").asString()).isEqualTo("PT15M");
        assertThat(setting(settings, "repairArrival").path("bound").asString()).isEqualTo("PT15M");
        assertThat(setting(settings, "repairArrival").path("boundBy").asString())
                .isEqualTo("HEAD_OFFICE");
    }

    @Test
    void refusesToChangeWhatIsFixed() {
        JsonNode refused = settings(Role.HEAD_OFFICE, "drawnBySystem", "false", "2026-12-30");

        assertThat(refused.at("/errors/0/code").asString()).isEqualTo("policy.setting.fixed");
        assertThat(count("settings_changes")).isZero();
    }

    private JsonNode bound(String key, String value) {
        return api.call(
                        company.as(Role.HEAD_OFFICE),
                        CHANGE,
                        Map.of(
                                "input",
                                Map.of("bounds", List.of(Map.of("key", key, "value", value)), "reason", "公司要求")))
                .data("/companyBoundsChange");
    }

    private JsonNode settings(Role role, String key, String value, String from) {
        return api.call(
                        company.as(role).reading("en"),
                        SETTINGS,
                        Map.of(
                                "input",
                                Map.of(
                                        "estateId",
                                        company.estate(),
                                        "settings",
                                        List.of(Map.of("key", key, "value", value)),
                                        "effectiveOn",
                                        from,
                                        "reason",
                                        "why not")))
                .data("/settingsChange");
    }

    private static JsonNode setting(JsonNode settings, String key) {
        for (JsonNode node : settings) {
            if (node.path("key").asString().equals(key)) {
                return node;
            }
        }
        throw new AssertionError("no " + key);
    }

    private List<String> values(String key) {
        return world.jdbc()
                .sql("select settings ->> ? from settings_versions where estate_id = ? order by number")
                .params(key, company.estate())
                .query(String.class)
                .list();
    }

    private List<String> trail() {
        return world.jdbc().sql("""
                        select kind || ' ' || coalesce(before, 'null') || ' → ' || after || ' ' || reason
                        from settings_changes where company_id = ? order by id""").param(company.id()).query(String.class).list();
    }

    private int count(String table) {
        UUID id = company.id();
        return world.jdbc()
                .sql("select count(*) from " + table + " where company_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
