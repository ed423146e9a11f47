package cn.huiyin.visits;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.duties.Occurrences;
import cn.huiyin.policy.OpenSettings;
import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.MovableClock;
import cn.huiyin.testing.World;
import cn.huiyin.visits.VisitedEstate.Opened;
import cn.huiyin.visits.VisitedEstate.Told;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HuiyinTest
class RateVisitIT {

    private final World world;
    private final MovableClock clock;
    private final VisitedEstate estates;
    private final Calling calling;
    private final Api api;
    private Opened estate;
    private UUID id;
    private String visit;

    @Autowired
    RateVisitIT(
            World world,
            MovableClock clock,
            TransactionTemplate transaction,
            OpenSettings settings,
            Occurrences occurrences,
            Api api) {
        this.world = world;
        this.clock = clock;
        this.api = api;
        this.estates = new VisitedEstate(world, clock, transaction, settings, occurrences);
        this.calling = new Calling(api);
    }

    @BeforeEach
    void visited() {
        estate = estates.open("sunshine-coast", Map.of());
        id = estates.replied(estate, Told.COMPLAINT);
        visit = calling.visit(estate.as(Role.DESK), id, "PHONE", true, 5).value("/visit/id");
    }

    @Test
    @Clause({"SUN-11", "RV-3b"})
    void keepsTheOccupantsAnswerBesideWhatStaffEntered() {
        Calling.Said said = calling.rate(estate.as(Role.OCCUPANT), visit, 3, "还有一点潮");

        assertThat(said.error()).isEmpty();
        assertThat(said.value("/visit/satisfaction")).isEqualTo("5");
        assertThat(said.value("/visit/occupantAnswer/satisfaction")).isEqualTo("3");
        assertThat(said.value("/visit/occupantAnswer/comment")).isEqualTo("还有一点潮");
        assertThat(said.value("/visit/answeredByOccupant")).isEqualTo("true");
        assertThat(told()).containsExactly("5 false false", "3 true true");
    }

    @Test
    void presetsNothing() {
        Api.Answer before = api.call(
                estate.as(Role.OCCUPANT),
                "query($id: ID!) { case(id: $id) { visits { answerable answeredByOccupant occupantAnswer { satisfaction } } } }",
                Map.of("id", id.toString()));

        assertThat(before.data("/case/visits/0/answerable").asBoolean()).isTrue();
        assertThat(before.data("/case/visits/0/answeredByOccupant").asBoolean()).isFalse();
        assertThat(before.data("/case/visits/0/occupantAnswer").isNull()).isTrue();
        assertThat(told()).containsExactly("5 false true");
    }

    @Test
    void changesAnAnswerAndAddsNone() {
        calling.rate(estate.as(Role.OCCUPANT), visit, 4, "好");
        clock.moveBy(Duration.ofDays(1));

        Calling.Said changed = calling.rate(estate.as(Role.OCCUPANT), visit, 3, "");

        assertThat(changed.value("/visit/occupantAnswer/satisfaction")).isEqualTo("3");
        assertThat(changed.value("/visit/occupantAnswer/comment")).isEmpty();
        assertThat(changed.value("/visit/occupantAnswer/changedAt")).isNotEmpty();
        assertThat(told()).containsExactly("5 false false", "3 true true");
    }

    @Test
    void isTakenForTheSetTimeAfterAClosingAndNotLater() {
        estates.close(id);
        clock.moveBy(Duration.ofDays(7));
        assertThat(calling.rate(estate.as(Role.OCCUPANT), visit, 4, "").error()).isEmpty();

        clock.moveBy(Duration.ofDays(2));
        Calling.Said late = calling.rate(estate.as(Role.OCCUPANT), visit, 1, "");

        assertThat(late.error()).isEqualTo("visit.rate.over");
        assertThat(told()).containsExactly("5 false false", "4 true true");
        assertThat(estates.column(id, "state")).isEqualTo("CLOSED");
    }

    @Test
    void isTakenAtAnyTimeWhileTheMatterIsOpen() {
        clock.moveBy(Duration.ofDays(30));

        assertThat(calling.rate(estate.as(Role.OCCUPANT), visit, 4, "").error()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "1, 1", "3, 0"})
    void reopensTheMatterWhereTheOccupantIsDissatisfied(int satisfaction, String reopened) {
        calling.rate(estate.as(Role.OCCUPANT), visit, satisfaction, "又漏了");

        assertThat(estates.column(id, "reopened_count")).isEqualTo(reopened);
    }

    @Test
    void reopensTheMatterOnceHoweverOftenTheAnswerChanges() {
        calling.rate(estate.as(Role.OCCUPANT), visit, 1, "");
        calling.rate(estate.as(Role.OCCUPANT), visit, 2, "");

        assertThat(estates.column(id, "reopened_count")).isEqualTo("1");
    }

    @Test
    void takesNoAnswerToADeniedVisitOrAnAttempt() {
        String attempt =
                calling.attempt(estate.as(Role.DESK), id, "PHONE", "NO_ANSWER").value("/visit/id");
        calling.rate(estate.as(Role.OCCUPANT), visit, 4, "");
        calling.deny(estate.as(Role.OCCUPANT), visit);

        assertThat(calling.rate(estate.as(Role.OCCUPANT), visit, 5, "").error()).isEqualTo("visit.rate.denied");
        assertThat(calling.rate(estate.as(Role.OCCUPANT), attempt, 5, "").error())
                .isEqualTo("visit.rate.not-claimed");
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1})
    void takesOnlyOneToFive(int satisfaction) {
        assertThat(calling.rate(estate.as(Role.OCCUPANT), visit, satisfaction, "")
                        .error())
                .isEqualTo("visit.satisfaction.range");
        assertThat(told()).containsExactly("5 false true");
    }

    @Test
    void hidesTheVisitFromOtherOccupants() {
        Opened others = estates.open("sunshine-coast", Map.of());
        World.Company company = estate.company();
        UUID other = Ids.next();
        world.jdbc()
                .sql(
                        "insert into occupants (company_id, estate_id, id, name, phone) values (?, ?, ?, '李雷', '13900139000')")
                .params(company.id(), company.estate(), other)
                .update();
        World.Member neighbour =
                world.member(company.id(), company.organization(), company.estate(), Role.OCCUPANT, null, other);

        assertThat(calling.rate(neighbour.as(), visit, 1, "").refusal()).isEqualTo("NOT_FOUND");
        assertThat(calling.rate(others.as(Role.OCCUPANT), visit, 1, "").refusal())
                .isEqualTo("NOT_FOUND");
        assertThat(told()).containsExactly("5 false true");
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "DIRECTOR", "SUPERVISOR", "QUALITY", "HEAD_OFFICE", "WORKER", "COMMITTEE"})
    void isTheOccupantsAlone(Role role) {
        assertThat(calling.rate(estate.as(role), visit, 5, "").refusal()).isEqualTo("FORBIDDEN");
        assertThat(told()).containsExactly("5 false true");
    }

    @Test
    void standsApartInTheComparison() {
        calling.rate(estate.as(Role.OCCUPANT), visit, 2, "");

        Api.Answer answer = api.call(
                estate.as(Role.HEAD_OFFICE),
                "query($from: Date!, $to: Date!) { comparison(from: $from, to: $to) { estates { estateId satisfaction { count of } satisfactionByStaff { count of } satisfactionByOccupants { count of } } } }",
                Map.of(
                        "from",
                        clock.instant().toString().substring(0, 10),
                        "to",
                        clock.instant().plus(Duration.ofDays(1)).toString().substring(0, 10)));

        assertThat(answer.data("/comparison/estates/0/satisfaction").toString()).isEqualTo("{\"count\":0,\"of\":1}");
        assertThat(answer.data("/comparison/estates/0/satisfactionByStaff").toString())
                .isEqualTo("{\"count\":1,\"of\":1}");
        assertThat(answer.data("/comparison/estates/0/satisfactionByOccupants").toString())
                .isEqualTo("{\"count\":0,\"of\":1}");
    }

    private List<String> told() {
        return world.jdbc()
                .sql(
                        "select satisfaction || ' ' || by_occupant || ' ' || stands from answers_figures where case_id = ? order by by_occupant")
                .param(id)
                .query(String.class)
                .list();
    }
}
