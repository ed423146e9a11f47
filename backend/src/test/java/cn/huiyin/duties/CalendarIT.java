package cn.huiyin.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Days, weeks and longer periods begin by the estate's own calendar, once; rounds meet what the day asks for. */
@HuiyinTest
class CalendarIT {

    private static final String RECORD = """
            mutation($input: RoundRecordInput!) { roundRecord(input: $input) { round { found } errors { code } } }
            """;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    BeginPeriods beginPeriods;

    @Autowired
    Api api;

    private DutyWorld duties;
    private World.Company company;

    @BeforeEach
    void openAnEstateOnATuesday() {
        duties = DutyWorld.in(beans);
        company = duties.open("international-city");
        beginPeriods.run();
    }

    @Test
    void beginsWithTheDayAfterTheEstateWasFirstSeen() {
        assertThat(begun()).isEmpty();

        day("2026-12-02T00:00");

        assertThat(begun()).containsExactly("day.begun 2026-12-02T00:00");
    }

    @Test
    void beginsEachDayOnceThoughTwoNodesAreAtIt() throws InterruptedException, ExecutionException {
        duties.clock().moveTo(Situation.at("2026-12-02T00:00"));
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            Callable<Integer> node = beginPeriods::run;
            for (Future<Integer> done : nodes.invokeAll(List.of(node, node, node, node))) {
                done.get();
            }
        }

        assertThat(begun()).containsExactly("day.begun 2026-12-02T00:00");
        assertThat(states("patrol")).containsExactly("OPEN");
    }

    @Test
    void makesUpForPeriodsButNotForDaysThatNobodyTold() {
        day("2027-01-05T09:00");

        assertThat(begun())
                .containsExactly(
                        "week.begun 2026-12-07T00:00",
                        "week.begun 2026-12-14T00:00",
                        "half-month.begun 2026-12-16T00:00",
                        "week.begun 2026-12-21T00:00",
                        "week.begun 2026-12-28T00:00",
                        "half-month.begun 2027-01-01T00:00",
                        "half-year.begun 2027-01-01T00:00",
                        "month.begun 2027-01-01T00:00",
                        "quarter.begun 2027-01-01T00:00",
                        "year.begun 2027-01-01T00:00",
                        "week.begun 2027-01-04T00:00",
                        "day.begun 2027-01-05T00:00");
    }

    @Test
    void goesByTheZoneOfEachEstate() {
        duties.world()
                .jdbc()
                .sql("update estates set zone = 'America/New_York' where id = ?")
                .params(company.estate())
                .update();

        day("2026-12-02T12:59");
        assertThat(begun()).isEmpty();
        day("2026-12-02T13:00");

        assertThat(begun()).containsExactly("day.begun 2026-12-02T13:00");
    }

    @Test
    @Clause("IC-02")
    void asksTheDirectorToPatrolEachDay() {
        day("2026-12-02T00:00");
        duties.clock().moveTo(Situation.at("2026-12-02T10:00"));
        assertThat(due("patrol")).containsExactly("2026-12-03T00:00");

        assertThat(round(Role.GUARD, "PATROL", 0)).isEmpty();
        assertThat(states("patrol")).containsExactly("OPEN");
        assertThat(round(Role.DIRECTOR, "PATROL", 2)).isEmpty();
        assertThat(states("patrol")).containsExactly("MET");
        day("2026-12-03T00:00");

        assertThat(states("patrol")).containsExactly("MET", "OPEN");
    }

    @Test
    @Clause("IC-02")
    void asksOnceAWeekWhereTheEstateSaysSo() {
        duties.change(company, "patrolEvery", "week");
        day("2026-12-03T00:00");
        assertThat(states("patrol")).isEmpty();

        day("2026-12-07T00:00");

        assertThat(states("patrol-this-week")).containsExactly("OPEN");
        assertThat(due("patrol-this-week")).containsExactly("2026-12-14T00:00");
    }

    @Test
    @Clause("IC-17")
    void asksTheGuardToOpenTheBoxThoughItIsEmpty() {
        day("2026-12-02T00:00");
        assertThat(due("open-box")).containsExactly("2026-12-02T15:30");
        duties.clock().moveTo(Situation.at("2026-12-02T14:00"));
        round(Role.GUARD, "BOX_OPENED", 0);
        assertThat(states("open-box")).containsExactly("OPEN");

        duties.clock().moveTo(Situation.at("2026-12-02T15:00"));
        round(Role.DESK, "BOX_OPENED", 0);
        assertThat(states("open-box")).containsExactly("OPEN");
        round(Role.GUARD, "BOX_OPENED", 0);

        assertThat(states("open-box")).containsExactly("MET");
        assertThat(states("deliver-letters")).isEmpty();
    }

    @Test
    @Clause("IC-17")
    void asksForTheLettersInTheOfficeByFive() {
        day("2026-12-02T00:00");
        duties.clock().moveTo(Situation.at("2026-12-02T15:05"));
        round(Role.GUARD, "BOX_OPENED", 3);
        assertThat(due("deliver-letters")).containsExactly("2026-12-02T17:00");

        duties.clock().moveTo(Situation.at("2026-12-02T16:00"));
        round(Role.GUARD, "BOX_DELIVERED", 3);

        assertThat(states("deliver-letters")).containsExactly("MET");
        assertThat(api.call(
                                company.as(Role.DIRECTOR),
                                "query($id: ID!) { rounds(estateId: $id, first: 1) { edges { node { kind found personName } } pageInfo { hasNextPage } } }",
                                Map.of("id", company.estate()))
                        .data("/rounds/edges/0/node")
                        .toString())
                .isEqualTo("{\"kind\":\"BOX_DELIVERED\",\"found\":3,\"personName\":\"GUARD\"}");
    }

    @Test
    void makesNoDutyThatNothingYetCanMeet() {
        World.Company centre = duties.open("service-centre");
        beginPeriods.run();
        day("2027-01-01T00:00");

        assertThat(duties.of(centre, centre.estate())).isEmpty();
        assertThat(duties.of(company, company.estate())).isNotEmpty();
    }

    @Test
    void refusesARoundOfTheFutureOrOfAStranger() {
        Map<String, Object> input = new HashMap<>(Map.of("estateId", company.estate(), "kind", "PATROL", "found", 0));
        input.put("happenedAt", duties.now().plusSeconds(1).toString());
        assertThat(record(Role.DIRECTOR, input)).isEqualTo("duties.round.future");
        input.remove("happenedAt");
        input.put("actedById", duties.open("sunshine-coast").membership(Role.DIRECTOR));
        assertThat(record(Role.DESK, input)).isEqualTo("duties.round.actor");
        input.remove("actedById");
        input.put("found", -1);
        assertThat(record(Role.DIRECTOR, input)).isEqualTo("duties.round.negative");

        assertThat(duties.world()
                        .jdbc()
                        .sql("select count(*) from rounds where estate_id = ?")
                        .params(company.estate())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void day(String local) {
        duties.clock().moveTo(Situation.at(local));
        beginPeriods.run();
    }

    private String round(Role role, String kind, int found) {
        return record(role, Map.of("estateId", company.estate(), "kind", kind, "found", found));
    }

    private String record(Role role, Map<String, Object> input) {
        return api.call(company.as(role), RECORD, Map.of("input", input))
                .data("/roundRecord/errors/0/code")
                .asString("");
    }

    private List<String> begun() {
        return duties.world()
                .jdbc()
                .sql("""
                        select name || ' ' || to_char(happened_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI')
                        from occurrences where estate_id = ? and name like '%.begun' order by happened_at, name""")
                .params(company.estate())
                .query(String.class)
                .list();
    }

    private List<String> states(String rule) {
        return column(rule, "state");
    }

    private List<String> due(String rule) {
        return column(rule, "to_char(due_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD\"T\"HH24:MI')");
    }

    private List<String> column(String rule, String column) {
        return duties.world()
                .jdbc()
                .sql("select " + column + " from duties where estate_id = ? and rule = ? order by due_at")
                .params(company.estate(), rule)
                .query(String.class)
                .list();
    }
}
