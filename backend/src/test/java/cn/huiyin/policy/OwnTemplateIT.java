package cn.huiyin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.duties.DutyWorld;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.MovableClock;
import cn.huiyin.testing.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import tools.jackson.databind.JsonNode;

/** A company writes its own procedure, and its estates move to it when they choose. */
@HuiyinTest
class OwnTemplateIT {

    private static final String OWN = """
            id: harbour
            version: 1
            name: {zh: 港湾规程, zhHant: 港灣規程, en: Harbour procedure}
            extends: defaults
            combines:
              - {template: sunshine-coast, clauses: [SUN-4, SUN-6]}
              - {template: international-city}
            settings:
              repairArrival: PT12M
            clauses:
              - id: HB-1
                area: handling
                kind: duty
                title: {zh: 先道谢, zhHant: 先道謝, en: Thanks first}
                text: {zh: 接到建议先道谢。, zhHant: 接到建議先道謝。, en: Whoever suggests is thanked.}
                settings: []
                duties:
                  - name: thanks
                    title: {zh: 道谢, zhHant: 道謝, en: Say thanks}
                    on: case.received
                    when: "facts.kind == 'suggestion'"
                    who: {role: desk}
                    within: {span: PT2H}
                    metBy: [case.contacted]
                    escalation: routine
            """;
    private static final String SAVE = """
            mutation($input: TemplateSaveInput!) { templateSave(input: $input) {
              template { id version own clauses { id pending } }
              problems { line column clause message } errors { path code } } }""";

    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Autowired
    private MovableClock clock;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private World.Company company;
    private Api.As office;

    @BeforeEach
    void open() {
        company = DutyWorld.in(beans).open("sunshine-coast");
        office = company.as(Role.HEAD_OFFICE).reading("en");
    }

    @Test
    void keepsWhatTheCompanyWroteAndCountsItsVersions() {
        JsonNode first = save(OWN);
        JsonNode second = save(OWN.replace("PT2H", "PT1H"));

        assertThat(first.at("/template/version").asInt()).isEqualTo(1);
        assertThat(first.at("/template/own").asBoolean()).isTrue();
        assertThat(first.at("/template/clauses").findValuesAsString("id"))
                .hasSize(27)
                .contains("SUN-4", "SUN-6", "IC-17", "HB-1")
                .doesNotContain("SUN-5");
        assertThat(second.at("/template/version").asInt()).isEqualTo(2);
        assertThat(api.call(office, "{ templateText(id: \"harbour\") }")
                        .data("/templateText")
                        .asString())
                .contains("PT1H");
    }

    @Test
    void keepsOneVersionWhereTheSameKeyIsSentTwice() {
        Map<String, Object> input = Map.of("text", OWN, "reason", "our way", "idempotencyKey", "once");

        JsonNode first = api.call(office, SAVE, Map.of("input", input)).data("/templateSave");
        JsonNode again = api.call(office, SAVE, Map.of("input", input)).data("/templateSave");

        assertThat(again).isEqualTo(first);
        assertThat(again.at("/template/version").asInt()).isEqualTo(1);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void takesAChangedCopyOfAShippedProcedure() {
        String text = api.call(office, "{ templateText(id: \"service-centre\") }")
                .data("/templateText")
                .asString();

        JsonNode saved = save(text.replaceFirst("id: service-centre", "id: our-centre")
                .replaceFirst("repairVisitRate: 80", "repairVisitRate: 90"));

        assertThat(saved.path("problems").size()).isZero();
        assertThat(saved.at("/template/id").asString()).isEqualTo("our-centre");
        assertThat(saved.at("/template/clauses").size()).isEqualTo(35);
    }

    @Test
    void refusesATextThatIsTooLong() {
        JsonNode refused = save(OWN + "# ".repeat(60_000));

        assertThat(refused.path("template").isNull()).isTrue();
        assertThat(refused.path("problems").size()).isEqualTo(1);
        assertThat(count()).isZero();
    }

    @Test
    void refusesAWrongConditionWithItsPlaceAndReason() {
        JsonNode refused = save(OWN.replace("facts.kind == 'suggestion'", "facts.colour == 'red'"));

        assertThat(refused.path("template").isNull()).isTrue();
        assertThat(refused.path("problems").size()).isEqualTo(1);
        assertThat(refused.at("/problems/0/line").asInt()).isEqualTo(21);
        assertThat(refused.at("/problems/0/column").asInt()).isEqualTo(21);
        assertThat(refused.at("/problems/0/clause").asString()).isEqualTo("HB-1");
        assertThat(refused.at("/problems/0/message").asString())
                .isEqualTo("“colour” in the condition is neither a fact of that event nor a setting.");
        assertThat(count()).isZero();
    }

    @Test
    void tellsWhatElseIsWrongInTheCallersLanguage() {
        Map<String, String> wrong = Map.of(
                "on: case.received", "on: case.imagined",
                "role: desk", "role: wizard",
                "{span: PT2H}", "{setting: nowhere}",
                "repairArrival: PT12M", "repairHour: PT12M",
                "{span: PT2H}}", "{span: soon}",
                "clauses: [SUN-4, SUN-6]", "clauses: [SUN-4, SUN-99]",
                "id: harbour", "id: complete");
        List<String> told = new ArrayList<>();
        wrong.forEach((right, instead) -> {
            JsonNode check = api.call(
                            company.as(Role.HEAD_OFFICE),
                            "query($text: String!) { templateCheck(text: $text) { template { id } problems { line message } } }",
                            Map.of("text", OWN.replace(right, instead)))
                    .data("/templateCheck");
            if (!OWN.replace(right, instead).equals(OWN)) {
                assertThat(check.path("template").isNull()).as(instead).isTrue();
                told.add(check.at("/problems/0/message").asString());
            }
        });

        assertThat(told)
                .hasSize(6)
                .contains("没有事件“case.imagined”，可用的事件见事件目录。", "没有合适的设置“nowhere”。", "没有合适的设置“repairHour”。")
                .anyMatch(message -> message.contains("SUN-99"))
                .anyMatch(message -> message.contains("complete"));
    }

    @Test
    void movesAnEstateWhenItChoosesAndShowsTheDifferenceFirst() {
        save(OWN);
        Map<String, Object> input = new HashMap<>(Map.of("estateId", company.estate(), "template", "harbour"));

        JsonNode difference = api.call(company.as(Role.DIRECTOR).reading("en"), """
                        query($input: SettingsProposalInput!) { settingsDifference(input: $input) {
                          changes { kind key title before after } errors { code } } }""", Map.of("input", input))
                .data("/settingsDifference");
        JsonNode before = inForce();
        input.putAll(Map.of("settings", List.of(), "effectiveOn", "2026-12-30", "reason", "换规程"));
        JsonNode changed =
                api.call(company.as(Role.DIRECTOR), """
                        mutation($input: SettingsChangeInput!) { settingsChange(input: $input) {
                          version { number template { id version newer clauses { id } } settings { key value } } errors { code message } } }""", Map.of("input", input)).data("/settingsChange");
        save(OWN.replace("PT2H", "PT1H"));
        JsonNode versions = api.call(
                        company.as(Role.DIRECTOR),
                        "query($id: ID!) { settingsVersions(estateId: $id) { number template { id version newer } } }",
                        Map.of("id", company.estate()))
                .data("/settingsVersions");

        assertThat(difference.path("errors").size()).isZero();
        assertThat(difference.toString())
                .contains(
                        "{\"kind\":\"template\",\"key\":\"harbour\",\"title\":\"harbour\",\"before\":\"sunshine-coast 4\",\"after\":\"harbour 1\"}")
                .contains(
                        "{\"kind\":\"setting\",\"key\":\"repairArrival\",\"title\":\"Worker on the spot within\",\"before\":\"PT20M\",\"after\":\"PT12M\"}");
        assertThat(before.at("/template/id").asString()).isEqualTo("sunshine-coast");
        assertThat(changed.at("/version/template/clauses").size()).isEqualTo(27);
        assertThat(versions.path(0).at("/template/version").asInt()).isEqualTo(1);
        assertThat(versions.path(0).at("/template/newer").asInt()).isEqualTo(2);
    }

    @Test
    void tellsOfAnEstateTheTemplateThatItRunsOnFromTheDayOfTheMove() {
        save(OWN);
        Map<String, Object> input = Map.of(
                "estateId",
                company.estate(),
                "template",
                "harbour",
                "settings",
                List.of(),
                "effectiveOn",
                "2026-12-30",
                "reason",
                "换规程");

        JsonNode moved = api.call(
                        company.as(Role.DIRECTOR),
                        "mutation($input: SettingsChangeInput!) { settingsChange(input: $input) { errors { code } } }",
                        Map.of("input", input))
                .data("/settingsChange");

        assertThat(moved.path("errors").isEmpty()).isTrue();
        clock.moveTo(Instant.parse("2026-12-29T15:59:59Z"));
        assertThat(template()).isEqualTo("sunshine-coast");
        clock.moveTo(Instant.parse("2026-12-29T16:00:00Z"));
        assertThat(template()).isEqualTo("harbour");
    }

    private String template() {
        return api.call(office, "{ estates { template calendar } }")
                .data("/estates/0/template")
                .asString();
    }

    @Test
    void switchesSingleClausesOnAndOff() {
        JsonNode changed = api.call(
                        company.as(Role.DIRECTOR),
                        """
                        mutation($input: SettingsChangeInput!) { settingsChange(input: $input) {
                          version { template { clauses { id } } } errors { code message } } }""",
                        Map.of(
                                "input",
                                Map.of(
                                        "estateId",
                                        company.estate(),
                                        "settings",
                                        List.of(),
                                        "clausesOn",
                                        List.of(Map.of("template", "service-centre", "clause", "SC-3.1b")),
                                        "clausesOff",
                                        List.of("SUN-7"),
                                        "effectiveOn",
                                        "2026-12-30",
                                        "reason",
                                        "逐条")))
                .data("/settingsChange");

        assertThat(changed.path("errors").size()).isZero();
        assertThat(changed.at("/version/template/clauses").findValuesAsString("id"))
                .hasSize(32)
                .contains("SC-3.1b", "SUN-4")
                .doesNotContain("SUN-7");
        assertThat(world.jdbc()
                        .sql("select key from settings_changes where estate_id = ? and kind = 'clause' order by key")
                        .param(company.estate())
                        .query(String.class)
                        .list())
                .containsExactly("SC-3.1b", "SUN-7");
    }

    @Test
    void keepsOneCompanysProcedureFromAnother() {
        save(OWN);
        World.Company other = DutyWorld.in(beans).open("sunshine-coast");

        assertThat(api.call(other.as(Role.HEAD_OFFICE), "{ templateText(id: \"harbour\") }")
                        .data("/templateText")
                        .isNull())
                .isTrue();
        assertThat(api.call(other.as(Role.HEAD_OFFICE), "{ templates { id } }")
                        .data("/templates")
                        .findValuesAsString("id"))
                .contains("complete")
                .doesNotContain("harbour");
    }

    private JsonNode inForce() {
        return api.call(
                        company.as(Role.DIRECTOR),
                        "query($id: ID!) { settings(estateId: $id) { template { id } } }",
                        Map.of("id", company.estate()))
                .data("/settings");
    }

    private JsonNode save(String text) {
        return api.call(office, SAVE, Map.of("input", Map.of("text", text, "reason", "our way")))
                .data("/templateSave");
    }

    private int count() {
        return world.jdbc()
                .sql("select count(*) from company_templates where company_id = ?")
                .param(company.id())
                .query(Integer.class)
                .single();
    }
}
