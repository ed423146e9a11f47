package cn.huiyin.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.duties.DutyWorld;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import tools.jackson.databind.JsonNode;

/** An estate runs on each of the procedures, and on all of them together. */
@HuiyinTest
class EveryTemplateIT {

    private static final List<String> SEVEN = List.of(
            "sunshine-coast",
            "international-city",
            "service-centre",
            "jiayuan",
            "consultancy",
            "feedback-channels",
            "return-visit");
    /** Each kind with the letter by which categories name it. */
    private static final Map<String, String> KINDS =
            Map.of("COMPLAINT", "C", "REPAIR", "R", "SUGGESTION", "S", "OPINION", "S", "INQUIRY", "I", "BOOKING", "B");

    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Test
    void createsAnEstateOnEach() {
        World.Company company = world.company();
        for (String template : new TreeSet<>(withComplete())) {
            JsonNode created = api.call(
                            company.as(Role.HEAD_OFFICE),
                            "mutation($input: EstateCreateInput!) { estateCreate(input: $input) { estate { id template } errors { code } } }",
                            Map.of("input", input(template)))
                    .data("/estateCreate");
            String id = created.at("/estate/id").asString();
            JsonNode settings = api.call(
                            company.as(Role.HEAD_OFFICE),
                            "query($id: ID!) { settings(estateId: $id) { number template { id clauses { id } } } }",
                            Map.of("id", id))
                    .data("/settings");

            assertThat(created.path("errors").size()).as(template).isZero();
            assertThat(settings.at("/template/id").asString()).isEqualTo(template);
            assertThat(settings.path("number").asInt()).isEqualTo(1);
            assertThat(settings.at("/template/clauses").size())
                    .as(template)
                    .isEqualTo(template.equals("complete") ? 159 : own(template));
        }
    }

    @Test
    void asksOfEveryKindAllThatTheSevenAskTogether() {
        Map<String, SortedSet<String>> together = new TreeMap<>();
        for (String template : SEVEN) {
            clausesThatAsk(template)
                    .forEach((kind, clauses) ->
                            together.computeIfAbsent(kind, k -> new TreeSet<>()).addAll(clauses));
        }

        Map<String, SortedSet<String>> complete = clausesThatAsk("complete");

        assertThat(complete).isEqualTo(together);
        assertThat(complete.keySet()).isEqualTo(new TreeSet<>(KINDS.keySet()));
        assertThat(complete.get("COMPLAINT")).contains("SUN-6", "SC-3.1b", "IC-14", "FC-3.1");
        assertThat(complete.get("REPAIR")).contains("SUN-4").doesNotContain("SUN-6");
    }

    /** Takes in and judges one matter of each kind; tells which clauses made duties of it. */
    private Map<String, SortedSet<String>> clausesThatAsk(String template) {
        World.Company company = DutyWorld.in(beans).open(template);
        UUID unit = CaseWorld.unit(world, company);
        Map<String, SortedSet<String>> clauses = new TreeMap<>();
        KINDS.forEach((kind, letter) -> {
            String category = category(company, letter);
            JsonNode received = api.call(company.as(Role.DESK), """
                            mutation { caseReceive(input: {kind: %s, channel: PHONE, category: "%s", description: "示例",
                              unitId: "%s", reporterName: "王芳", reporterPhone: "13800138000"}) {
                              case { id version } errors { code } } }""".formatted(kind, category, unit))
                    .data("/caseReceive");
            String id = received.at("/case/id").asString();
            JsonNode triaged = api.call(company.as(Role.DESK), """
                            mutation { caseTriage(input: {caseId: "%s", version: %d, valid: true, category: "%s",
                              severity: GENERAL, urgency: ROUTINE, responsibility: COMMON}) {
                              case { state } errors { code } } }""".formatted(
                                    id, received.at("/case/version").asInt(), category))
                    .data("/caseTriage");
            assertThat(received.path("errors").size()).as(template + " " + kind).isZero();
            assertThat(triaged.at("/case/state").asString())
                    .as(template + " " + kind)
                    .isEqualTo("TRIAGED");
            clauses.put(kind, new TreeSet<>(asking(company, id)));
        });
        return clauses;
    }

    private List<String> asking(World.Company company, String caseId) {
        return world.jdbc()
                .sql("select distinct clause_id from duties where company_id = ? and subject_id = ?::uuid")
                .params(company.id(), caseId)
                .query(String.class)
                .list();
    }

    private String category(World.Company company, String letter) {
        return world.jdbc()
                .sql("""
                        select code from categories where company_id = ? and kinds like ? and severity = 'general'
                        and urgency = 'routine' order by parent nulls last, position limit 1""")
                .params(company.id(), "%" + letter + "%")
                .query(String.class)
                .single();
    }

    private static List<String> withComplete() {
        List<String> all = new java.util.ArrayList<>(SEVEN);
        all.add("complete");
        return all;
    }

    /** Clauses of one procedure: those of the estate's own count the common ones with them. */
    private static int own(String template) {
        return switch (template) {
            case "sunshine-coast" -> 32;
            case "international-city" -> 24;
            case "service-centre" -> 35;
            case "jiayuan" -> 26;
            case "consultancy" -> 7;
            case "feedback-channels" -> 16;
            case "return-visit" -> 19;
            default -> throw new IllegalArgumentException(template);
        };
    }

    private static Map<String, Object> input(String template) {
        Map<String, Object> input = new HashMap<>();
        input.put("name", "示例 " + template);
        input.put("type", "RESIDENTIAL");
        input.put("address", "海岸路 1 号");
        input.put("zone", "Asia/Shanghai");
        input.put("calendar", "cn");
        input.put("template", template);
        input.put("casePrefix", template.replace("-", "").substring(0, 5).toUpperCase(java.util.Locale.ROOT));
        return input;
    }
}
