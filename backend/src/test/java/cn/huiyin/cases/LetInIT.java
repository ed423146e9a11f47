package cn.huiyin.cases;

import static cn.huiyin.cases.CaseCalls.done;
import static cn.huiyin.cases.CaseCalls.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** An occupant lets somebody of the household follow a case; nobody else gets in, and whoever does only reads. */
@HuiyinTest
class LetInIT {

    private static final String SEEN = """
            query($id: ID!) { case(id: $id) { reference place description state reporter { name phone }
              timeline { sequence act text attachments { id } } attachments { id } } }""";

    private static final List<String> TABLES =
            List.of("cases", "case_accounts", "case_parties", "timeline_entries", "timeline_texts", "attachments");

    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private JdbcClient runtime;

    private Office office;
    private CaseCalls calls;
    private Scope reporter;
    private Scope spouse;
    private Scope sibling;
    private Scope neighbour;
    private UUID id;

    /** Three share a home; a neighbour lives elsewhere. The case has words for the reporter and words for staff. */
    @BeforeEach
    void receive() {
        office = new Office(world, transaction, beans);
        calls = new CaseCalls(api, office);
        reporter = member("13800000001");
        spouse = member("13800000002");
        sibling = member("13800000003");
        neighbour = member("13800000004");
        world.jdbc()
                .sql("update occupancies set unit_id = ? where occupant_id = ?")
                .params(CaseWorld.unit(world, office.company()), neighbour.occupantId())
                .update();
        id = calls.receive(
                Role.DESK,
                Map.of(
                        "occupantId",
                        reporter.occupantId().toString(),
                        "reporterName",
                        "王芳",
                        "reporterPhone",
                        "13800000001",
                        "attachments",
                        List.of(office.photo(office.scope(Role.DESK)).toString())));
        calls.triage(id);
        done(calls.dispatch(Role.DESK, id, "engineering"));
        done(calls.act(Role.DESK, id, "caseInform", Map.of("note", "明天上门查看。")));
        done(calls.act(
                Role.SUPERVISOR,
                id,
                "caseInvestigate",
                Map.of(
                        "findings",
                        "疑似楼上。",
                        "attachments",
                        List.of(office.photo(office.scope(Role.SUPERVISOR)).toString()))));
    }

    @Test
    void showsTheOneLetInWhatTheReporterSeesAndNobodyElseAnything() {
        assertThat(seenBy(spouse).isNull()).isTrue();

        done(letIn(reporter, "138-0000-0002"));
        done(calls.act(Role.DESK, id, "caseInform", Map.of("note", "师傅在路上。")));

        assertThat(seenBy(spouse)).isEqualTo(seenBy(reporter));
        assertThat(seenBy(spouse).at("/timeline").toString()).contains("师傅在路上").doesNotContain("疑似楼上");
        assertThat(rows(spouse)).isEqualTo(rows(reporter));
        for (Scope other : List.of(sibling, neighbour, new Office(world, transaction, beans).occupant())) {
            assertThat(seenBy(other).isNull()).isTrue();
            assertThat(rows(other)).containsOnly(0);
        }
    }

    @Test
    void letsWhoeverWasLetInDoNothing() {
        done(letIn(reporter, "13800000002"));
        int version = office.version(id);

        Api.Answer answer = api.call(
                office.as(spouse),
                "mutation($input: CaseLetInInput!) { caseLetIn(input: $input) { errors { code } } }",
                Map.of("input", Map.of("caseId", id.toString(), "version", version, "phone", "13800000003")));
        JsonNode read = api.call(
                        office.as(spouse),
                        "query($id: ID!) { case(id: $id) { guest letIn { name } permissions { canCaseLetIn canCaseObject canSolutionAccept canCaseReopen } } }",
                        Map.of("id", id.toString()))
                .data("/case");

        assertThat(answer.refusal()).isEqualTo("FORBIDDEN");
        assertThat(office.version(id)).isEqualTo(version);
        assertThat(read.path("guest").asBoolean()).isTrue();
        assertThat(read.path("letIn").isEmpty()).isTrue();
        assertThat(read.path("permissions").toString()).doesNotContain("true");
        assertThatThrownBy(() -> office.as(
                        spouse,
                        () -> runtime.sql("update cases set severity = 'MAJOR' where id = ?")
                                .param(id)
                                .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void isTakenBack() {
        done(letIn(reporter, "13800000002"));
        assertThat(guests(reporter)).containsExactly(spouse.occupantId().toString());
        assertThat(guests(office.scope(Role.DESK)))
                .containsExactly(spouse.occupantId().toString());

        done(act(
                reporter, "caseLetOut", Map.of("occupantId", spouse.occupantId().toString())));

        assertThat(seenBy(spouse).isNull()).isTrue();
        assertThat(rows(spouse)).containsOnly(0);
        assertThat(guests(reporter)).isEmpty();
        assertThat(refusal(act(
                        reporter,
                        "caseLetOut",
                        Map.of("occupantId", spouse.occupantId().toString()))))
                .isEqualTo("occupantId case.let-in.nobody");
    }

    @Test
    void letsNobodyInWhoDoesNotLiveThere() {
        assertThat(refusal(letIn(reporter, "13800000004"))).isEqualTo("phone case.let-in.not-of-household");
        assertThat(refusal(letIn(reporter, "0002"))).isEqualTo("phone case.let-in.not-of-household");
        assertThat(refusal(calls.act(
                        Role.DESK,
                        id,
                        "caseLetIn",
                        Map.of("occupantId", neighbour.occupantId().toString()))))
                .isEqualTo("occupantId case.let-in.not-of-household");
        assertThat(refusal(letIn(reporter, "13800000001"))).isEqualTo("phone case.let-in.not-of-household");
        assertThat(rows(neighbour)).containsOnly(0);
    }

    @Test
    void isEnteredByTheDeskOnTheReportersWord() {
        done(calls.act(
                Role.DESK,
                id,
                "caseLetIn",
                Map.of("occupantId", sibling.occupantId().toString())));

        assertThat(seenBy(sibling).path("reference").isString()).isTrue();
        assertThat(refusal(calls.act(
                        Role.DESK,
                        id,
                        "caseLetIn",
                        Map.of("occupantId", sibling.occupantId().toString()))))
                .isEqualTo("occupantId case.let-in.already");
    }

    @Test
    void costsThePoliciesNoJoinAndNoLookForEachRow() {
        done(letIn(reporter, "13800000002"));

        for (String table : TABLES) {
            String plan = office.as(
                    spouse,
                    () -> String.join(
                            "\n",
                            runtime.sql("explain select * from " + table + " where company_id = '"
                                            + office.company().id() + "' and estate_id = '"
                                            + office.company().estate() + "'")
                                    .query(String.class)
                                    .list()));
            assertThat(plan)
                    .as(table)
                    .doesNotContain("Join")
                    .doesNotContain("Nested Loop")
                    .doesNotContain("SubPlan");
            assertThat(plan).as(table).contains("InitPlan").contains("let_in");
        }
        assertThat(world.jdbc()
                        .sql("select proleakproof from pg_proc where proname = 'uuid_eq'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private Scope member(String phone) {
        Scope scope = office.occupant();
        world.jdbc()
                .sql("update occupants set phone = ? where id = ?")
                .params(phone, scope.occupantId())
                .update();
        return scope;
    }

    private JsonNode letIn(Scope by, String phone) {
        return act(by, "caseLetIn", Map.of("phone", phone));
    }

    private JsonNode act(Scope by, String mutation, Map<String, ?> input) {
        return calls.act(office.as(by).reading("en"), id, mutation, input);
    }

    private JsonNode seenBy(Scope scope) {
        return api.call(office.as(scope), SEEN, Map.of("id", id.toString())).data("/case");
    }

    private List<String> guests(Scope scope) {
        return api.call(
                        office.as(scope),
                        "query($id: ID!) { case(id: $id) { letIn { occupantId } } }",
                        Map.of("id", id.toString()))
                .data("/case/letIn")
                .findValuesAsString("occupantId");
    }

    private List<Integer> rows(Scope scope) {
        return office.as(
                scope,
                () -> TABLES.stream()
                        .map(table -> runtime.sql("select count(*) from " + table + " where "
                                        + (table.equals("cases")
                                                ? "id"
                                                : table.equals("attachments") ? "subject_id" : "case_id")
                                        + " = ?")
                                .param(id)
                                .query(Integer.class)
                                .single())
                        .toList());
    }
}
