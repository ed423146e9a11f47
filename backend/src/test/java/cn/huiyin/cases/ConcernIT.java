package cn.huiyin.cases;

import static cn.huiyin.cases.CaseCalls.done;
import static cn.huiyin.cases.CaseCalls.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
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

/** Nobody handles, or reads, what is about themselves. */
@HuiyinTest
class ConcernIT {

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
    private UUID id;

    /** Assigned to the worker, with people, words and a photo. */
    @BeforeEach
    void assign() {
        office = new Office(world, transaction, beans);
        calls = new CaseCalls(api, office);
        String photo = office.photo(office.scope(Role.DESK)).toString();
        id = calls.receive(
                Role.DESK, Map.of("reporterName", "王芳", "reporterPhone", "13800138000", "attachments", List.of(photo)));
        calls.triage(id);
        done(calls.dispatch(Role.DESK, id, "engineering"));
        done(calls.act(Role.SUPERVISOR, id, "caseAssign", Map.of("assigneeId", member(Role.WORKER))));
        done(calls.act(Role.DESK, id, "caseInform", Map.of("note", "师傅今天上门。")));
    }

    @Test
    @Clause("IC-22")
    void takesTheCaseFromThePersonNamedAndHidesItFromThem() {
        assertThat(rows(office.scope(Role.WORKER))).containsExactly(1, 1, 0, 5, 1, 1);

        JsonNode named = done(concern(Role.DESK, Map.of("memberId", member(Role.WORKER))));

        assertThat(named.path("assignee").isNull()).isTrue();
        assertThat(rows(office.scope(Role.WORKER))).containsOnly(0);
        assertThat(seen(Role.WORKER).isNull()).isTrue();
        assertThat(seen(Role.DIRECTOR).at("/aboutMember/membershipId").asString())
                .isEqualTo(member(Role.WORKER));
        assertThat(rows(office.scope(Role.DIRECTOR))).doesNotContain(0);
        assertThat(refusal(calls.act(Role.DIRECTOR, id, "caseAssign", Map.of("assigneeId", member(Role.WORKER)))))
                .isEqualTo("assigneeId case.assignee.unfit");
    }

    @Test
    @Clause("IC-22")
    void takesItFromTheDepartmentNamedAndAllOfItsPeople() {
        assertThat(rows(office.scope(Role.SUPERVISOR))).doesNotContain(0);

        done(concern(Role.QUALITY, Map.of("departmentId", department("engineering"))));

        assertThat(rows(office.scope(Role.SUPERVISOR))).containsOnly(0);
        assertThat(rows(office.scope(Role.WORKER))).containsOnly(0);
        assertThat(refusal(calls.dispatch(Role.QUALITY, id, "engineering")))
                .isEqualTo("departmentId case.concern.department");
        done(calls.dispatch(Role.QUALITY, id, "order"));
        assertThat(rows(office.scope(Role.SUPERVISOR))).containsOnly(0);
    }

    @Test
    void leavesWhatIsAboutOthersWhereItIs() {
        done(concern(Role.DESK, Map.of("memberId", member(Role.GUARD))));

        assertThat(rows(office.scope(Role.WORKER))).containsExactly(1, 1, 0, 6, 2, 1);
        assertThat(seen(Role.WORKER).path("aboutMember").isNull()).isTrue();
        assertThat(seen(Role.DESK).at("/assignee/membershipId").asString()).isEqualTo(member(Role.WORKER));
    }

    @Test
    void isSaidEvenOfOneself() {
        JsonNode payload = concern(Role.DESK, Map.of("memberId", member(Role.DESK)));

        assertThat(payload.path("errors").isEmpty()).isTrue();
        assertThat(payload.path("case").isNull()).isTrue();
        assertThat(rows(office.scope(Role.DESK))).containsOnly(0);
        assertThat(seen(Role.DIRECTOR).at("/aboutMember/membershipId").asString())
                .isEqualTo(member(Role.DESK));
    }

    @Test
    void keepsNewEntriesFromThemToo() {
        done(concern(Role.DESK, Map.of("memberId", member(Role.WORKER))));

        done(calls.act(Role.DIRECTOR, id, "caseInform", Map.of("note", "由主任亲自处理。")));

        assertThat(rows(office.scope(Role.WORKER))).containsOnly(0);
        assertThat(rows(office.scope(Role.DIRECTOR))).containsExactly(1, 1, 1, 7, 3, 1);
    }

    @Test
    void isTakenBackByTheDirectorButNotByTheDesk() {
        done(concern(Role.DESK, Map.of("memberId", member(Role.WORKER))));

        assertThat(refusal(concern(Role.DESK, Map.of()))).isEqualTo("memberId case.concern.nobody");
        done(concern(Role.DIRECTOR, Map.of()));
        done(calls.act(Role.DIRECTOR, id, "caseAssign", Map.of("assigneeId", member(Role.WORKER))));

        assertThat(rows(office.scope(Role.WORKER))).containsExactly(1, 1, 0, 8, 3, 1);
    }

    @Test
    void namesNobodyOfAnotherCompany() {
        String stranger = world.company().membership(Role.WORKER).toString();

        assertThat(refusal(concern(Role.DESK, Map.of("memberId", stranger))))
                .isEqualTo("memberId case.concern.unknown-member");
    }

    private JsonNode concern(Role role, Map<String, ?> about) {
        Map<String, Object> input = new java.util.HashMap<>(about);
        input.put("reason", "业主点名投诉。");
        return calls.act(role, id, "caseConcern", input);
    }

    private String member(Role role) {
        return office.company().membership(role).toString();
    }

    private String department(String code) {
        return office.company().departments().get(code).toString();
    }

    private JsonNode seen(Role role) {
        return api.call(
                        office.company().as(role),
                        "query($id: ID!) { case(id: $id) { assignee { membershipId } aboutMember { membershipId } } }",
                        Map.of("id", id.toString()))
                .data("/case");
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
