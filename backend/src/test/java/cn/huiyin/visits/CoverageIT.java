package cn.huiyin.visits;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.duties.Occurrences;
import cn.huiyin.policy.OpenSettings;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HuiyinTest
class CoverageIT {

    private final World world;
    private final MovableClock clock;
    private final VisitedEstate estates;
    private final Calling calling;
    private final Api api;

    @Autowired
    CoverageIT(
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

    @Test
    @Clause("SUN-11")
    void equalsACountByHand() {
        Opened estate = estates.open("sunshine-coast", Map.of());
        UUID inTime = estates.replied(estate, Told.COMPLAINT);
        UUID late = estates.replied(estate, Told.COMPLAINT);
        UUID denied = estates.replied(estate, Told.COMPLAINT);
        UUID byHandler = estates.replied(estate, Told.COMPLAINT);
        UUID tried = estates.replied(estate, Told.COMPLAINT);
        UUID waived = estates.replied(estate, Told.COMPLAINT);
        Api.As desk = estate.as(Role.DESK);
        calling.visit(desk, inTime, "PHONE", true, 5);
        String claimed = calling.visit(desk, denied, "PHONE", true, 5).value("/visit/id");
        calling.deny(estate.as(Role.OCCUPANT), claimed);
        estates.assign(byHandler, estate.company().membership(Role.DESK));
        calling.visit(desk, byHandler, "PHONE", true, 4);
        calling.attempt(desk, tried, "PHONE", "NO_ANSWER");
        calling.attempt(desk, tried, "PHONE", "REFUSED");
        calling.attempt(desk, tried, "LETTER", "NO_ANSWER");
        estates.waive(waived, estate.company().membership(Role.DIRECTOR));
        clock.moveBy(Duration.ofDays(5));
        calling.visit(desk, late, "DOOR", true, 3);

        List<String> rows =
                world.jdbc().sql("""
                        select case_id || ' ' || reached || ' ' || timely || ' ' || (state = 'WAIVED')
                        from visits_figures where estate_id = ?""").param(estate.estate()).query(String.class).list();

        assertThat(rows)
                .containsExactlyInAnyOrder(
                        inTime + " true true false",
                        late + " true false false",
                        denied + " false false false",
                        byHandler + " false false false",
                        tried + " false false false",
                        waived + " false false true");
        assertThat(kinds(estate)).containsExactlyInAnyOrder("attempt", "refusal", "letter", "denied");
        assertThat(answers(estate)).containsExactlyInAnyOrder(5, 4, 3);
    }

    @ParameterizedTest
    @Clause("SC-4.3.3.3.2")
    @CsvSource({"DIRECTOR, DOOR, MET", "DIRECTOR, PHONE, OPEN", "DESK, DOOR, OPEN"})
    void asksTheDirectorToTheDoorOnAMajorMatter(Role role, String method, String state) {
        visitedAtTheDoor(Told.MAJOR, role, method, state);
    }

    @ParameterizedTest
    @Clause("SC-4.3.3.3.1")
    @CsvSource({"DIRECTOR, DOOR, MET", "DIRECTOR, PHONE, OPEN", "DESK, DOOR, OPEN"})
    void asksTheDirectorToTheDoorOnARepeat(Role role, String method, String state) {
        visitedAtTheDoor(Told.REPEATED, role, method, state);
    }

    @ParameterizedTest
    @Clause("SC-4.3.3.3.4")
    @CsvSource({"DIRECTOR, DOOR, MET", "DIRECTOR, PHONE, OPEN", "DESK, DOOR, OPEN"})
    void asksTheDirectorToTheDoorOnAForwardedComplaint(Role role, String method, String state) {
        visitedAtTheDoor(Told.FORWARDED, role, method, state);
    }

    @ParameterizedTest
    @Clause("SC-4.3.3.3.2")
    @CsvSource({"DIRECTOR, DOOR, MET", "DESK, PHONE, OPEN"})
    void asksTheDirectorToTheDoorOnAConstructiveSuggestion(Role role, String method, String state) {
        visitedAtTheDoor(Told.IDEA, role, method, state);
    }

    @Test
    @Clause("SC-4.3.3.2")
    void countsAnyWordOfAPersonAndNoLetterForAComplaint() {
        Opened estate = estates.open("service-centre", Map.of());
        UUID oral = estates.replied(estate, Told.COMPLAINT);
        UUID letter = estates.replied(estate, Told.COMPLAINT);

        calling.visit(estate.as(Role.DESK), oral, "ORAL", true, 4);
        calling.visit(estate.as(Role.DESK), letter, "LETTER", true, 4);

        assertThat(estates.duties(oral)).containsExactly("complaint-visit MET");
        assertThat(estates.duties(letter)).containsExactly("complaint-visit OPEN");
    }

    @Test
    void showsVisitsToThoseWhoMayReadThem() {
        Opened estate = estates.open("sunshine-coast", Map.of());
        UUID id = estates.replied(estate, Told.COMPLAINT);
        calling.attempt(estate.as(Role.DESK), id, "PHONE", "NO_ANSWER");
        clock.moveBy(Duration.ofMinutes(1));
        calling.visit(estate.as(Role.DESK), id, "PHONE", true, 5);
        estates.assign(id, estate.company().membership(Role.WORKER));

        assertThat(visits(estate.as(Role.DIRECTOR), id)).isEqualTo("SOLVED DESK 说好了 true; NO_ANSWER DESK null false");
        assertThat(visits(estate.as(Role.OCCUPANT), id)).isEqualTo("SOLVED 客服 说好了 null; NO_ANSWER 客服 null null");
        assertThat(visits(estate.as(Role.WORKER), id)).isEmpty();
        assertThat(visits(estate.as(Role.COMMITTEE), id)).isEmpty();
    }

    private void visitedAtTheDoor(Told told, Role role, String method, String state) {
        Opened estate = estates.open("service-centre", Map.of());
        UUID id = estates.replied(estate, told);

        assertThat(calling.visit(estate.as(role), id, method, true, 4).error()).isEmpty();

        assertThat(world.jdbc().sql("""
                                select distinct state from duties
                                where subject_id = ? and role = 'DIRECTOR' and clause_id like 'SC-4.3.3.3%'""").param(id).query(String.class).list()).containsExactly(state);
    }

    private String visits(Api.As as, UUID id) {
        Api.Answer answer = api.call(as, "{ case(id: \"" + id + "\") { visits { result visitor note counts } } }");
        return String.join(
                "; ",
                answer.data("/case/visits")
                        .valueStream()
                        .map(visit -> visit.path("result").asString() + " "
                                + visit.path("visitor").asString() + " "
                                + visit.path("note").asString("null") + " "
                                + visit.path("counts").asString("null"))
                        .toList());
    }

    private List<String> kinds(Opened estate) {
        return world.jdbc()
                .sql("select kind from attempts_figures where estate_id = ?")
                .param(estate.estate())
                .query(String.class)
                .list();
    }

    private List<Integer> answers(Opened estate) {
        return world.jdbc()
                .sql("select satisfaction from answers_figures where estate_id = ?")
                .param(estate.estate())
                .query(Integer.class)
                .list();
    }
}
