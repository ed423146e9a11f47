package cn.huiyin.cases;

import static cn.huiyin.cases.CaseCalls.done;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.duties.LookAtDuties;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.Listeners;
import cn.huiyin.testing.MovableClock;
import cn.huiyin.testing.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** What hangs on a case is as little there for those whom it is about as the case, and none of it is left undone. */
@HuiyinTest
class ConcernedDutiesIT {

    /** By what each table hangs on the case. */
    private static final Map<String, String> TABLES = tables();

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

    @Autowired
    private LookAtDuties lookAtDuties;

    @Autowired
    private MovableClock clock;

    private Office office;
    private CaseCalls calls;
    private UUID id;

    /** With the worker of the engineers, and late by days, so that everybody was told of it. */
    @BeforeEach
    void missDuties() {
        office = new Office(world, transaction, beans);
        calls = new CaseCalls(api, office);
        id = major(Kind.COMPLAINT, "王芳", "13800138000");
        assign();
        pass(Duration.ofDays(4));
    }

    @ParameterizedTest
    @Clause("IC-22")
    @EnumSource(names = {"DIRECTOR", "DESK", "SUPERVISOR", "WORKER"})
    void hidesAllThatHangsOnItFromThePersonNamed(Role named) {
        Map<String, Integer> before = rows(named);
        String duty = first(named == Role.WORKER ? Role.QUALITY : named, "duties(states: [OPEN], first: 50)");
        assertThat(before.get("timeline_entries")).isPositive();
        assertThat(reads(named, duty)).contains("cases 1");
        // A complaint leaves the worker to whom it was given nothing by a time.
        if (named != Role.WORKER) {
            assertThat(before.get("duties")).isPositive();
            assertThat(before.get("messages")).isPositive();
            assertThat(reads(named, duty)).contains("duty 1");
        }
        Map<String, Integer> company = rows(Role.QUALITY);

        done(concern(Map.of("memberId", member(named))));
        pass(Duration.ofDays(1));

        assertThat(rows(named))
                .allSatisfy((table, count) -> assertThat(count).as(table).isZero());
        assertThat(reads(named, duty)).allMatch(line -> line.endsWith(" 0"));
        assertThat(calls(named, "mutation($id: ID!) { dutyAcknowledge(input: {dutyId: $id}) { duty { id } } }", duty)
                        .refusal())
                .isEqualTo("NOT_FOUND");
        assertThat(rows(Role.QUALITY).get("duties")).isGreaterThanOrEqualTo(company.get("duties"));
    }

    @Test
    @Clause("IC-22")
    void hidesItFromAllOfTheDepartmentNamed() {
        assertThat(rows(Role.SUPERVISOR).get("duties")).isPositive();

        done(concern(Map.of("departmentId", department("engineering"))));

        assertThat(rows(Role.SUPERVISOR))
                .allSatisfy((table, count) -> assertThat(count).as(table).isZero());
        assertThat(rows(Role.WORKER).get("duties")).isZero();
        assertThat(rows(Role.DIRECTOR).get("duties")).isPositive();
    }

    @Test
    void knowsThePersonByTheirOtherMembershipToo() {
        World.Member director = office.company().members().get(Role.DIRECTOR);
        UUID second = secondMembership(director.person());
        Scope asDesk = new Scope(
                office.company().id(),
                office.company().estate(),
                Role.DESK.reach(),
                director.person(),
                second,
                null,
                null,
                Role.DESK);
        assertThat(rows(asDesk).get("duties")).isPositive();

        done(concern(Map.of("memberId", member(Role.DIRECTOR))));

        assertThat(rows(asDesk))
                .allSatisfy((table, count) -> assertThat(count).as(table).isZero());
    }

    @Test
    void leavesWhatIsAboutOthersWhereItIs() {
        Map<String, Integer> director = rows(Role.DIRECTOR);
        int worker = rows(Role.WORKER).get("duties");

        done(concern(Map.of("memberId", member(Role.GUARD))));

        assertThat(rows(Role.DIRECTOR).get("duties")).isGreaterThanOrEqualTo(director.get("duties"));
        assertThat(rows(Role.WORKER).get("duties")).isEqualTo(worker);
    }

    @Test
    void givesWhatIsKeptFromTheOnlyDeskToTheDirector() {
        List<String> desks = mine(Role.DESK);
        assertThat(desks).isNotEmpty();
        assertThat(mine(Role.DIRECTOR)).doesNotContainAnyElementsOf(desks);

        done(concern(Map.of("memberId", member(Role.DESK))));

        assertThat(mine(Role.DESK)).isEmpty();
        assertThat(mine(Role.DIRECTOR)).containsAll(desks);
        assertThat(mine(Role.QUALITY)).doesNotContainAnyElementsOf(desks);
    }

    @Test
    void leavesItToASecondDeskWhereThereIsOne() {
        List<String> desks = mine(Role.DESK);
        Api.As second = world.member(
                        office.company().id(),
                        office.company().organization(),
                        office.company().estate(),
                        Role.DESK,
                        office.company().departments().get("service"),
                        null)
                .as();

        done(concern(Map.of("memberId", member(Role.DESK))));

        assertThat(mine(second)).containsAll(desks);
        assertThat(mine(Role.DIRECTOR)).doesNotContainAnyElementsOf(desks);
    }

    @Test
    void givesADirectorsToTheCompanyWhichMayActOnThem() {
        id = major(Kind.COMPLAINT, "韩梅", "13700137000");
        done(concern(Map.of("memberId", member(Role.DIRECTOR))));
        List<String> directors = kept("DIRECTOR");
        assertThat(directors).isNotEmpty();

        assertThat(mine(Role.QUALITY)).containsAll(directors);
        assertThat(mine(Role.HEAD_OFFICE)).containsAll(directors);
        assertThat(mine(Role.DESK)).doesNotContainAnyElementsOf(directors);
        done(calls.act(
                Role.QUALITY, id, "caseContact", Map.of("reached", true, "method", "PHONE", "note", "品质部已与业主联系。")));
    }

    @Test
    void givesAWorkersToTheSupervisorAndThoseOfADepartmentToTheDirector() {
        id = major(Kind.REPAIR, "韩梅", "13700137000");
        assign();
        List<String> workers = mine(Role.WORKER);
        assertThat(workers).isNotEmpty();

        done(concern(Map.of("memberId", member(Role.WORKER))));
        assertThat(mine(Role.SUPERVISOR)).containsAll(workers);
        assertThat(mine(Role.DIRECTOR)).doesNotContainAnyElementsOf(workers);
        done(concern(Map.of("departmentId", department("engineering"))));

        assertThat(mine(Role.SUPERVISOR)).doesNotContainAnyElementsOf(workers);
        assertThat(mine(Role.DIRECTOR)).containsAll(workers);
    }

    @Test
    void tellsNoneOfThemThatItIsMissedButTheNext() {
        UUID other = major(Kind.COMPLAINT, "李雷", "13900139000");
        done(calls.act(Role.DESK, other, "caseConcern", about(Map.of("memberId", member(Role.DIRECTOR)))));
        pass(Duration.ofDays(6));

        assertThat(told(other)).isNotEmpty().doesNotContain(member(Role.DIRECTOR));
        assertThat(told(other)).contains(member(Role.QUALITY));
        assertThat(addressees(other)).isNotEmpty().doesNotContain(member(Role.DIRECTOR));
        assertThat(addressees(other)).contains(member(Role.QUALITY));
        assertThat(told(id)).contains(member(Role.DIRECTOR));
    }

    @Test
    void comesBackWhenItIsAboutNobodyAfterAll() {
        List<String> mine = mine(Role.SUPERVISOR);
        assertThat(mine).isNotEmpty();
        done(concern(Map.of("memberId", member(Role.SUPERVISOR))));

        done(calls.act(Role.DIRECTOR, id, "caseConcern", about(Map.of())));

        assertThat(mine(Role.SUPERVISOR)).containsAll(mine);
        assertThat(mine(Role.DIRECTOR)).doesNotContainAnyElementsOf(mine);
        assertThat(kept("SUPERVISOR")).isEmpty();
    }

    private void assign() {
        done(calls.dispatch(Role.DESK, id, "engineering"));
        done(calls.act(Role.SUPERVISOR, id, "caseAssign", Map.of("assigneeId", member(Role.WORKER))));
    }

    /** A major matter: the director has something to do too. */
    private UUID major(Kind kind, String name, String phone) {
        UUID received =
                calls.receive(Role.DESK, Map.of("kind", kind.name(), "reporterName", name, "reporterPhone", phone));
        done(calls.act(
                Role.DESK,
                received,
                "caseTriage",
                Map.of(
                        "valid", true,
                        "category", "leak.wall",
                        "severity", "MAJOR",
                        "urgency", "ROUTINE",
                        "responsibility", "COMMON")));
        return received;
    }

    private void pass(Duration time) {
        for (Duration gone = Duration.ZERO; gone.compareTo(time) < 0; gone = gone.plusHours(12)) {
            clock.moveTo(clock.instant().plus(Duration.ofHours(12)));
            lookAtDuties.run();
        }
        Listeners.finished(world.jdbc());
        clock.moveTo(clock.instant().plus(Duration.ofHours(10)));
    }

    private JsonNode concern(Map<String, ?> about) {
        return calls.act(Role.QUALITY, id, "caseConcern", about(about));
    }

    private static Map<String, Object> about(Map<String, ?> about) {
        Map<String, Object> input = new HashMap<>(about);
        input.put("reason", "业主点名投诉。");
        return input;
    }

    private String member(Role role) {
        return office.company().membership(role).toString();
    }

    private String department(String code) {
        return office.company().departments().get(code).toString();
    }

    private UUID secondMembership(UUID person) {
        World.Member second = world.member(
                office.company().id(),
                office.company().organization(),
                office.company().estate(),
                Role.DESK,
                null,
                null);
        world.jdbc()
                .sql("update memberships set person_id = ? where id = ?")
                .params(person, second.membership())
                .update();
        return second.membership();
    }

    private Api.Answer calls(Role role, String document, String dutyId) {
        return api.call(office.company().as(role), document, Map.of("id", dutyId));
    }

    private String first(Role role, String field) {
        return api.call(office.company().as(role), "{ " + field + " { edges { node { id } } } }", Map.of())
                .data("/" + field.substring(0, field.indexOf('(')) + "/edges/0/node/id")
                .asString();
    }

    /** Each read of the schema that could show the case, and how much of it is there. */
    private List<String> reads(Role role, String dutyId) {
        List<String> reads = new ArrayList<>();
        String days = "from: \"2026-01-01\", to: \"2030-01-01\"";
        reads.add("duties " + edges(role, "duties(first: 50)", "duties"));
        reads.add("overdue " + edges(role, "duties(overdue: true, first: 50)", "duties"));
        reads.add("mine " + edges(role, "duties(mine: true, first: 50)", "duties"));
        reads.add("messages " + edges(role, "messages(first: 50)", "messages"));
        reads.add("cases " + edges(role, "cases(first: 50)", "cases"));
        reads.add("duty "
                + (calls(role, "query($id: ID!) { duty(id: $id) { id why { event } } }", dutyId)
                                .data("/duty")
                                .isNull()
                        ? 0
                        : 1));
        if (role == Role.DIRECTOR) {
            reads.add("late " + edges(role, "lateDuties(" + days + ", first: 50)", "lateDuties"));
            reads.add("lateness "
                    + api.call(office.company().as(role), "{ lateness(" + days + ") { count } }", Map.of())
                            .data("/lateness")
                            .size());
        }
        return reads;
    }

    private int edges(Role role, String field, String name) {
        return edges(office.company().as(role), field, name).size();
    }

    private JsonNode edges(Api.As as, String field, String name) {
        return api.call(as, "{ " + field + " { edges { node { id } } } }", Map.of())
                .data("/" + name + "/edges");
    }

    private List<String> mine(Role role) {
        return mine(office.company().as(role));
    }

    private List<String> mine(Api.As as) {
        List<String> ids = new ArrayList<>();
        edges(as, "duties(mine: true, states: [OPEN], first: 50)", "duties")
                .forEach(edge -> ids.add(edge.at("/node/id").asString()));
        return ids;
    }

    /** Open duties of a role that are kept from somebody. */
    private List<String> kept(String role) {
        return world.jdbc().sql("""
                        select id::text from duties where subject_id = ? and role = ? and state = 'OPEN' and ended_at is null
                            and (kept_from_member_id is not null or kept_from_department_id is not null)""").params(id, role).query(String.class).list();
    }

    private List<String> told(UUID caseId) {
        return world.jdbc().sql("""
                        select distinct t::text from duties d join duty_breaches b on b.company_id = d.company_id and b.duty_id = d.id
                        cross join lateral unnest(b.told) t where d.subject_id = ?""").param(caseId).query(String.class).list();
    }

    private List<String> addressees(UUID caseId) {
        return world.jdbc()
                .sql(
                        "select distinct membership_id::text from messages where case_id = ? and membership_id is not null")
                .param(caseId)
                .query(String.class)
                .list();
    }

    private Map<String, Integer> rows(Role role) {
        return rows(office.scope(role));
    }

    private Map<String, Integer> rows(Scope scope) {
        return office.as(scope, () -> {
            Map<String, Integer> counts = new LinkedHashMap<>();
            TABLES.forEach((table, where) -> counts.put(
                    table,
                    runtime.sql("select count(*) from " + table + " where " + where)
                            .param("case", id)
                            .param("duties", dutyIds())
                            .query(Integer.class)
                            .single()));
            return counts;
        });
    }

    private UUID[] dutyIds() {
        return world.jdbc()
                .sql("select id from duties where subject_id = ?")
                .param(id)
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
    }

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("cases", "id = :case");
        List.of("timeline_entries", "case_accounts", "case_parties", "messages", "visits", "outcomes", "letters")
                .forEach(table -> tables.put(table, "case_id = :case"));
        List.of("duties", "occurrences", "draws").forEach(table -> tables.put(table, "subject_id = :case"));
        List.of("duty_breaches", "duty_reminders", "visited_duties")
                .forEach(table -> tables.put(table, "duty_id = any(:duties)"));
        tables.put("duties_figures", "case_id = :case");
        return tables;
    }
}
