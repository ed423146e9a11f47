package cn.huiyin.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.StatementCount;
import cn.huiyin.testing.World;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import tools.jackson.databind.JsonNode;

/** Duties, procedures and settings as the screens ask for them. */
@HuiyinTest
class DutiesApiIT {

    private static final String LIST = """
            query($mine: Boolean, $overdue: Boolean, $department: String, $first: Int, $after: String) {
              duties(mine: $mine, overdue: $overdue, department: $department, first: $first, after: $after) {
                edges { node { id clauseId title dueAt state role department personName escalation
                  why { clauseTitle event span settingKey settingTitle settingsVersion steps recomputedDueAt inputs { name value } } } }
                pageInfo { hasNextPage endCursor }
              }
            }
            """;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Api api;

    private DutyWorld duties;
    private World.Company company;
    private UUID subject;

    @BeforeEach
    void openAnEstateWithARepair() {
        duties = DutyWorld.in(beans);
        company = duties.open("sunshine-coast");
        subject = UUID.randomUUID();
        duties.inside(
                company,
                () -> beans.getBean(Occurrences.class)
                        .record(duties.occurrence(company, subject, "case.triaged", triaged(), duties.now())
                                .assignedTo(company.membership(Role.WORKER))));
    }

    @Test
    void listsDutiesByDueTimeWithTheirReasons() {
        Api.Answer answer = api.call(company.as(Role.DIRECTOR).reading("en"), LIST);

        JsonNode first = answer.data("/duties/edges/0/node");
        assertThat(first.path("clauseId").asString()).isEqualTo("SUN-4");
        assertThat(first.path("role").asString()).isEqualTo("WORKER");
        assertThat(first.path("personName").asString()).isEqualTo("WORKER");
        assertThat(first.path("why").path("settingKey").asString()).isEqualTo("repairArrival");
        assertThat(first.path("why").path("settingTitle").asString()).isEqualTo("Worker on the spot within");
        assertThat(first.path("why").path("span").asString()).isEqualTo("PT20M");
        assertThat(first.path("why").path("recomputedDueAt")).isEqualTo(first.path("dueAt"));
        assertThat(first.path("why").path("steps").path(0).asString()).endsWith("counted by the clock");
        assertThat(first.path("title").asString()).matches("[\\x20-\\x7e]+");
    }

    @Test
    void answersInTheCallersLanguage() {
        Api.Answer answer = api.call(company.as(Role.DIRECTOR), LIST);

        assertThat(answer.data("/duties/edges/0/node/why/steps/0").asString()).endsWith("按钟点连续计算");
    }

    @Test
    void walksThePagesWithoutLossOrDouble() {
        Api.Answer first = api.call(company.as(Role.DIRECTOR), LIST, Map.of("first", 1));
        assertThat(first.data("/duties/pageInfo/hasNextPage").asBoolean()).isTrue();
        Api.Answer second = api.call(
                company.as(Role.DIRECTOR),
                LIST,
                Map.of(
                        "first",
                        1,
                        "after",
                        first.data("/duties/pageInfo/endCursor").asString()));

        assertThat(second.data("/duties/edges").size()).isEqualTo(1);
        assertThat(second.data("/duties/edges/0/node/id")).isNotEqualTo(first.data("/duties/edges/0/node/id"));
    }

    @Test
    void showsEachTheirOwn() {
        assertThat(clauses(Role.WORKER)).contains("SUN-4");
        assertThat(clauses(Role.DIRECTOR)).doesNotContain("SUN-4");
        assertThat(api.call(company.as(Role.COMMITTEE), LIST).refusal()).isEqualTo("FORBIDDEN");
        assertThat(api.call(duties.open("sunshine-coast").as(Role.DIRECTOR), LIST)
                        .data("/duties/edges")
                        .size())
                .isZero();
    }

    @Test
    void tellsWhatIsOverdueFromWhatIsNot() {
        UUID worker = company.membership(Role.WORKER);
        assertThat(clauses(Role.DIRECTOR, Map.of("overdue", true))).isEmpty();
        assertThat(clauses(Role.DIRECTOR, Map.of("overdue", false))).hasSize(all());

        duties.pass(Duration.ofMinutes(20));

        assertThat(clauses(Role.DIRECTOR, Map.of("overdue", true))).contains("SUN-4");
        assertThat(clauses(Role.DIRECTOR, Map.of("overdue", false))).doesNotContain("SUN-4");
        assertThat(clauses(Role.HEAD_OFFICE, Map.of("overdue", true))).contains("SUN-4");
        duties.inside(
                company,
                () -> beans.getBean(Occurrences.class)
                        .record(duties.occurrence(company, subject, "case.arrived", triaged(), duties.now())
                                .assignedTo(worker)));
        assertThat(clauses(Role.DIRECTOR, Map.of("overdue", true))).doesNotContain("SUN-4");
    }

    @Test
    void listsWhatOneDepartmentMustDo() {
        duties.record(company, UUID.randomUUID(), "case.received", duties.repair());

        assertThat(clauses(Role.DIRECTOR, Map.of("department", "engineering"))).contains("SUN-4");
        assertThat(clauses(Role.DIRECTOR, Map.of("department", "service"))).containsExactly("CO-04");
        assertThat(clauses(Role.DIRECTOR, Map.of("department", "finance"))).isEmpty();
    }

    @Test
    void listsFiftyInFewStatements() {
        List<String> statements =
                StatementCount.of(() -> api.call(company.as(Role.DIRECTOR), LIST, Map.of("first", 50)));

        assertThat(statements).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void waivesWithAReasonAndTellsWhatIsMissing() {
        String id = api.call(company.as(Role.DIRECTOR), LIST)
                .data("/duties/edges/0/node/id")
                .asString();
        String waive =
                "mutation($input: DutyWaiveInput!) { dutyWaive(input: $input) { duty { state } errors { message path code } } }";

        Api.Answer missing = api.call(
                company.as(Role.DIRECTOR).reading("en"), waive, Map.of("input", Map.of("dutyId", id, "reason", " ")));
        assertThat(missing.data("/dutyWaive/errors/0/path").toString()).isEqualTo("[\"input\",\"reason\"]");
        assertThat(missing.data("/dutyWaive/errors/0/message").asString()).startsWith("Give the reason");
        assertThat(api.call(company.as(Role.DESK), waive, Map.of("input", Map.of("dutyId", id, "reason", "x")))
                        .refusal())
                .isEqualTo("FORBIDDEN");
        Api.Answer done =
                api.call(company.as(Role.DIRECTOR), waive, Map.of("input", Map.of("dutyId", id, "reason", "业主外出")));
        assertThat(done.data("/dutyWaive/duty/state").asString()).isEqualTo("WAIVED");
        Api.Answer again =
                api.call(company.as(Role.DIRECTOR), waive, Map.of("input", Map.of("dutyId", id, "reason", "again")));
        assertThat(again.data("/dutyWaive/errors/0/code").asString()).isEqualTo("duties.waive.not-open");
    }

    @Test
    void setsAnAbsenceAndRefusesAnEndBeforeItsBeginning() {
        World.Member deputy = duties.world()
                .member(
                        company.id(),
                        company.organization(),
                        company.estate(),
                        Role.WORKER,
                        company.departments().get("engineering"),
                        null);
        String set = "mutation($input: AbsenceSetInput!) { absenceSet(input: $input) { absenceId errors { path } } }";
        Map<String, Object> input = new HashMap<>(Map.of(
                "membershipId", company.membership(Role.WORKER).toString(),
                "deputyId", deputy.membership().toString(),
                "from", duties.now().minusSeconds(60).toString(),
                "until", duties.now().minusSeconds(120).toString()));

        assertThat(api.call(company.as(Role.DIRECTOR), set, Map.of("input", input))
                        .data("/absenceSet/errors/0/path/1")
                        .asString())
                .isEqualTo("until");
        input.put("until", duties.now().plusSeconds(86_400).toString());
        assertThat(api.call(company.as(Role.DIRECTOR), set, Map.of("input", input))
                        .data("/absenceSet/absenceId")
                        .isNull())
                .isFalse();
        assertThat(api.call(deputy.as(), LIST, Map.of("mine", true))
                        .data("/duties/edges")
                        .size())
                .isPositive();
    }

    @Test
    void tellsProceduresSettingsAndCategories() {
        String estate = company.estate().toString();
        Api.Answer answer = api.call(company.as(Role.HEAD_OFFICE).reading("en"), """
                query($id: ID!) {
                  templates { id name version clauses { id title pending } settings { key value } }
                  workCalendars { id name years }
                  settings(estateId: $id) { number effectiveFrom reason template { id name } settings { key title value type unit direction fromProcedure } }
                  categories(estateId: $id) { code parent name kinds responsibility department severity urgency board call }
                }
                """, Map.of("id", estate));

        assertThat(answer.body().path("errors").isMissingNode())
                .as(answer.body().toString())
                .isTrue();
        assertThat(answer.data("/settings/template/id").asString()).isEqualTo("sunshine-coast");
        assertThat(answer.data("/settings/settings").size()).isGreaterThan(100);
        assertThat(answer.data("/categories").size()).isGreaterThan(90);
        assertThat(answer.data("/templates").size()).isGreaterThanOrEqualTo(2);

        Api.Answer tiles = api.call(
                company.as(Role.DESK),
                "query($id: ID!) { categoryTiles(estateId: $id) { id title categories call } }",
                Map.of("id", estate));
        assertThat(tiles.data("/categoryTiles").size()).isEqualTo(9);
    }

    @Test
    void changesSettingsFromAComingMidnightAndNamesTheFieldAtFault() {
        String change = """
                mutation($input: SettingsChangeInput!) { settingsChange(input: $input) {
                  version { number settings { key value } } errors { path message code } } }
                """;
        Map<String, Object> input = new HashMap<>(Map.of(
                "estateId",
                company.estate().toString(),
                "settings",
                List.of(Map.of("key", "repairArrival", "value", "soon")),
                "effectiveOn",
                "2026-12-02",
                "reason",
                "faster"));

        Api.Answer refused = api.call(company.as(Role.DIRECTOR), change, Map.of("input", input));
        assertThat(refused.data("/settingsChange/errors/0/code").asString()).isEqualTo("policy.setting.type");
        assertThat(refused.data("/settingsChange/errors/0/path").toString())
                .isEqualTo("[\"input\",\"settings\",\"0\",\"value\"]");
        input.put("settings", List.of(Map.of("key", "repairArrival", "value", "PT15M")));
        assertThat(api.call(company.as(Role.DESK), change, Map.of("input", input))
                        .refusal())
                .isEqualTo("FORBIDDEN");
        Api.Answer changed = api.call(company.as(Role.DIRECTOR), change, Map.of("input", input));
        assertThat(changed.data("/settingsChange/version/number").asInt()).isEqualTo(2);
    }

    private int all() {
        return clauses(Role.DIRECTOR, Map.of()).size();
    }

    private Map<String, Object> triaged() {
        Map<String, Object> facts = new HashMap<>(duties.repair());
        facts.put("valid", true);
        return facts;
    }

    private List<String> clauses(Role role) {
        return clauses(role, Map.of("mine", true));
    }

    private List<String> clauses(Role role, Map<String, Object> wish) {
        return api.call(company.as(role), LIST, wish)
                .data("/duties/edges")
                .valueStream()
                .map(edge -> edge.path("node").path("clauseId").asString())
                .toList();
    }
}
