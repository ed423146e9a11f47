package cn.huiyin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.duties.DutyWorld;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.World;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import tools.jackson.databind.JsonNode;

/** Whatever somebody writes into a procedure is refused with its place and a reason, and nothing is kept of it. */
@HuiyinTest
class BadTemplateIT {

    private static final String GOOD = """
            id: harbour
            version: 1
            name: {zh: 港湾规程, zhHant: 港灣規程, en: Harbour procedure}
            extends: defaults
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
                    from: receivedAt
                    who: {role: desk}
                    within: {span: PT2H}
                    metBy: [case.contacted]
                    escalation: routine
            """;

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
    void keepsWhatIsRight() {
        assertThat(save(GOOD).at("/template/id").asString()).isEqualTo("harbour");
    }

    @Test
    void refusesEachWithItsPlaceAndKeepsNothing() {
        Map<String, String> wrong = new LinkedHashMap<>();
        wrong.put("unknown event", GOOD.replace("on: case.received", "on: case.imagined"));
        wrong.put("unknown act", GOOD.replace("metBy: [case.contacted]", "metBy: [case.imagined]"));
        wrong.put("unknown role", GOOD.replace("role: desk", "role: wizard"));
        wrong.put("unknown department", GOOD.replace("{role: desk}", "{role: desk, department: magic}"));
        wrong.put("unknown setting", GOOD.replace("repairArrival: PT12M", "repairHour: PT12M"));
        wrong.put("unknown clock", GOOD.replace("{span: PT2H}", "{span: soon}"));
        wrong.put("clock of no setting", GOOD.replace("{span: PT2H}", "{setting: nowhere}"));
        wrong.put("lead of no fact", GOOD.replace("{span: PT2H}", "{span: PT2H, lead: repairArrival}"));
        wrong.put("start of no time", GOOD.replace("from: receivedAt", "from: kind"));
        wrong.put("condition of another type", GOOD.replace("facts.kind == 'suggestion'", "facts.kind == 3"));
        wrong.put("condition of no truth value", GOOD.replace("facts.kind == 'suggestion'", "facts.kind"));
        wrong.put("condition of an unknown fact", GOOD.replace("facts.kind == 'suggestion'", "facts.colour == 'red'"));
        wrong.put("broken condition", GOOD.replace("facts.kind == 'suggestion'", "facts.kind =="));
        wrong.put(
                "nested condition",
                GOOD.replace("facts.kind == 'suggestion'", "(".repeat(4_000) + "true" + ")".repeat(4_000)));
        wrong.put("setting out of range", GOOD.replace("repairArrival: PT12M", "complaintVisitRate: 300"));
        wrong.put("setting of another type", GOOD.replace("repairArrival: PT12M", "repairArrival: 12 minutes"));
        wrong.put("setting that is nothing", GOOD.replace("repairArrival: PT12M", "repairArrival: "));
        wrong.put("clause twice", GOOD + GOOD.substring(GOOD.indexOf("  - id: HB-1")));
        wrong.put("duty twice", GOOD + GOOD.substring(GOOD.indexOf("      - name: thanks")));
        wrong.put("key twice", GOOD.replace("version: 1", "version: 1\nversion: 2"));
        wrong.put("unknown key", GOOD.replace("escalation: routine", "escalate: routine"));
        wrong.put("title that is a number", GOOD.replace("{zh: 道谢, zhHant: 道謝, en: Say thanks}", "7"));
        wrong.put("title that is a list", GOOD.replace("{zh: 道谢, zhHant: 道謝, en: Say thanks}", "[道谢, 道謝]"));
        wrong.put("word that is a list", GOOD.replace("en: Say thanks", "en: [Say, thanks]"));
        wrong.put("missing language", GOOD.replace(", en: Say thanks", ""));
        wrong.put("blank language", GOOD.replace("en: Say thanks", "en: ' '"));
        wrong.put("missing text of a clause", GOOD.replaceFirst("    text: .*\n", ""));
        wrong.put("clause that is nothing", GOOD + "  -\n");
        wrong.put("clauses that are no list", GOOD.substring(0, GOOD.indexOf("  - id: HB-1")) + "  none\n");
        wrong.put("no clauses", GOOD.substring(0, GOOD.indexOf("clauses:")));
        wrong.put("nothing", "");
        wrong.put("no mapping", "- one\n- two\n");
        wrong.put("no YAML", "id: [harbour\n\tversion: }");
        wrong.put("anchors that multiply", bomb());
        wrong.put("an alias of nothing", GOOD.replace("id: HB-1", "id: *nobody"));
        wrong.put("a tag of a class", GOOD.replace("version: 1", "version: !!java.lang.Thread []"));
        wrong.put("nesting without end", GOOD.replace("settings: []", "settings: " + "[".repeat(3_000)));
        wrong.put("two documents", GOOD + "---\n" + GOOD);
        wrong.put("a control character", GOOD.replace("Harbour procedure", "\"Harbour \\x00 procedure\""));
        wrong.put("a huge one", GOOD + "# ".repeat(60_000));

        wrong.forEach((name, text) -> {
            assertThat(text).as(name).isNotEqualTo(GOOD);
            JsonNode refused = save(text);

            assertThat(refused.path("template").isNull()).as(name).isTrue();
            assertThat(refused.path("problems").isEmpty()).as(name).isFalse();
            assertThat(refused.at("/problems/0/line").asInt()).as(name).isPositive();
            assertThat(refused.at("/problems/0/message").asString()).as(name).isNotBlank();
        });
        assertThat(kept()).isZero();
    }

    @Test
    void tellsEveryProblemOfATextAtOnceAndWhere() {
        JsonNode refused = save(GOOD.replace("role: desk", "role: desk, department: magic")
                .replace("{span: PT2H}", "{span: soon}")
                .replace("metBy: [case.contacted]", "metBy: [case.imagined]"));

        assertThat(refused.path("problems")
                        .valueStream()
                        .map(problem -> problem.path("line").asInt() + " "
                                + problem.path("clause").asString()))
                .containsExactlyInAnyOrder("20 HB-1", "21 HB-1", "22 HB-1");
    }

    private JsonNode save(String text) {
        Api.Answer answer = api.call(
                company.as(Role.HEAD_OFFICE).reading("en"),
                """
                mutation($input: TemplateSaveInput!) { templateSave(input: $input) {
                  template { id } problems { line column clause message } errors { path code } } }""",
                Map.of("input", Map.of("text", text, "reason", "our way")));
        assertThat(answer.body().path("errors").isMissingNode())
                .as(answer.body().toString())
                .isTrue();
        return answer.data("/templateSave");
    }

    private int kept() {
        return world.jdbc()
                .sql("select count(*) from company_templates where company_id = ?")
                .param(company.id())
                .query(Integer.class)
                .single();
    }

    /** Nine lists, each of nine times the one before. */
    private static String bomb() {
        StringBuilder text = new StringBuilder(GOOD.substring(0, GOOD.indexOf("settings:")));
        text.append("settings:\n  l0: &l0 [x]\n");
        for (int n = 1; n < 10; n++) {
            text.append("  l")
                    .append(n)
                    .append(": &l")
                    .append(n)
                    .append(" [")
                    .append(("*l" + (n - 1) + ", ").repeat(9))
                    .append("x]\n");
        }
        return text.append(GOOD.substring(GOOD.indexOf("clauses:"))).toString();
    }
}
