package cn.huiyin.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.MovableClock;
import cn.huiyin.testing.World;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Whoever stands in for a worker has that worker's orders while the absence lasts, and neither before nor after. */
@HuiyinTest
class DeputyIT {

    private static final Duration AWAY_IN = Duration.ofHours(1);
    private static final Duration AWAY_FOR = Duration.ofHours(4);

    private static final String SEEN = """
            query($id: ID!) {
              case(id: $id) { version timeline { act } }
              cases(filter: {mine: true}) { edges { node { id } } }
              duties(mine: true) { edges { node { caseId } } }
            }
            """;

    @Autowired
    private World world;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Acting acting;

    @Autowired
    private Api api;

    @Autowired
    private MovableClock clock;

    private Office office;
    private Api.As deputy;
    private Api.As other;
    private UUID id;

    @BeforeEach
    void assignARepairAndPlanAnAbsence() {
        office = new Office(world, transaction, beans);
        Scope standsIn = office.anotherWorker();
        deputy = office.as(standsIn);
        other = office.as(office.anotherWorker());
        id = acting.receive(office, Kind.REPAIR, office.occupant());
        acting.triage(office, id);
        acting.dispatch(office, id);
        acting.assign(office, id);
        setAbsence(standsIn.membershipId());
    }

    @Test
    void seesNothingOfTheOrderBeforeTheAbsenceBegins() {
        clock.moveBy(AWAY_IN.minusSeconds(1));

        expectNothing(deputy);
        assertThat(act(deputy, "orderAccept", "OrderAccept").refusal()).isEqualTo("NOT_FOUND");
        assertThat(office.state(id)).isEqualTo("ASSIGNED");
    }

    @Test
    void takesOnTheOrderAndArrivesWhileTheAbsenceLasts() {
        clock.moveBy(AWAY_IN);

        Api.Answer seen = api.call(deputy, SEEN, Map.of("id", id));
        assertThat(seen.data("/case/timeline").size()).isEqualTo(4);
        assertThat(seen.data("/cases/edges/0/node/id").asString()).isEqualTo(id.toString());
        assertThat(seen.data("/duties/edges/0/node/caseId").asString()).isEqualTo(id.toString());
        assertThat(act(deputy, "orderAccept", "OrderAccept").data("/act/errors").size())
                .isZero();
        assertThat(act(deputy, "orderArrive", "OrderArrive").data("/act/errors").size())
                .isZero();
        assertThat(office.state(id)).isEqualTo("ARRIVED");
        assertThat(world.jdbc()
                        .sql("select actor_id from timeline_entries where case_id = ? and act = 'ARRIVE'")
                        .param(id)
                        .query(UUID.class)
                        .single())
                .isEqualTo(deputy.membership());
    }

    @Test
    void seesNothingAnyMoreWhenTheAbsenceHasEnded() {
        clock.moveBy(AWAY_IN);
        assertThat(act(deputy, "orderAccept", "OrderAccept").data("/act/errors").size())
                .isZero();
        clock.moveBy(AWAY_FOR);

        expectNothing(deputy);
        assertThat(act(deputy, "orderArrive", "OrderArrive").refusal()).isEqualTo("NOT_FOUND");
        assertThat(office.state(id)).isEqualTo("HANDLING");
    }

    @Test
    void showsAnotherWorkerNothingAtAnyTime() {
        expectNothing(other);
        clock.moveBy(AWAY_IN);

        expectNothing(other);
        assertThat(act(other, "orderAccept", "OrderAccept").refusal()).isEqualTo("NOT_FOUND");
        assertThat(office.state(id)).isEqualTo("ASSIGNED");
    }

    @Test
    void leavesTheOrderToTheOneWhoIsAwayToo() {
        clock.moveBy(AWAY_IN);

        Api.Answer seen = api.call(office.as(office.scope(Role.WORKER)), SEEN, Map.of("id", id));
        assertThat(seen.data("/case/timeline").size()).isEqualTo(4);
    }

    @Test
    void takesTheOrdersFromTheDeputyWhenTheOneWhoWasAwayIsBackEarly() {
        clock.moveBy(AWAY_IN);
        String absence = absences(office.as(office.scope(Role.WORKER)))
                .path(0)
                .path("id")
                .asString();
        assertThat(end(deputy, absence).refusal()).isEqualTo("FORBIDDEN");
        assertThat(api.call(deputy, SEEN, Map.of("id", id)).data("/case").isNull())
                .isFalse();

        assertThat(end(office.as(office.scope(Role.WORKER)), absence)
                        .data("/absenceEnd/errors")
                        .size())
                .isZero();

        expectNothing(deputy);
        assertThat(absences(office.company().as(Role.DIRECTOR)).size()).isZero();
        assertThat(end(office.company().as(Role.DIRECTOR), absence)
                        .data("/absenceEnd/errors/0/code")
                        .asString())
                .isEqualTo("duties.absence.over");
    }

    @Test
    void callsOffAnAbsenceThatHasNotBegun() {
        JsonNode planned = absences(office.company().as(Role.DIRECTOR)).path(0);
        assertThat(planned.path("current").asBoolean()).isFalse();
        assertThat(planned.path("deputyId").asString())
                .isEqualTo(deputy.membership().toString());

        end(office.company().as(Role.DIRECTOR), planned.path("id").asString());

        clock.moveBy(AWAY_IN);
        expectNothing(deputy);
    }

    @Test
    void takesNoDeputyOfAnotherEstateAndNoOccupant() {
        UUID elsewhere = world.estate(office.company().id());
        World.Member stranger = world.member(
                office.company().id(), office.company().organization(), elsewhere, Role.WORKER, null, null);

        assertThat(absence(stranger.membership())
                        .data("/absenceSet/errors/0/path/1")
                        .asString())
                .isEqualTo("deputyId");
        assertThat(absence(office.occupant().membershipId())
                        .data("/absenceSet/errors/0/path/1")
                        .asString())
                .isEqualTo("deputyId");
    }

    private JsonNode absences(Api.As who) {
        return api.call(
                        who,
                        "query($id: ID!) { absences(estateId: $id) { id deputyId current } }",
                        Map.of("id", office.company().estate()))
                .data("/absences");
    }

    private Api.Answer end(Api.As who, String absence) {
        return api.call(
                who,
                "mutation($input: AbsenceEndInput!) { absenceEnd(input: $input) { errors { code } } }",
                Map.of("input", Map.of("absenceId", absence)));
    }

    private void expectNothing(Api.As who) {
        Api.Answer seen = api.call(who, SEEN, Map.of("id", id));
        assertThat(seen.data("/case").isNull()).isTrue();
        assertThat(seen.data("/cases/edges").size()).isZero();
        assertThat(seen.data("/duties/edges").size()).isZero();
    }

    private Api.Answer act(Api.As who, String mutation, String input) {
        return api.call(
                who,
                "mutation($input: " + input + "Input!) { act: " + mutation
                        + "(input: $input) { case { state } errors { code } } }",
                Map.of("input", Map.of("caseId", id, "version", office.version(id))));
    }

    private void setAbsence(UUID standsIn) {
        assertThat(absence(standsIn).data("/absenceSet/errors").size()).isZero();
    }

    private Api.Answer absence(UUID standsIn) {
        return api.call(
                office.company().as(Role.DIRECTOR),
                "mutation($input: AbsenceSetInput!) { absenceSet(input: $input) { absenceId errors { path } } }",
                Map.of(
                        "input",
                        new HashMap<>(Map.of(
                                "membershipId", office.company().membership(Role.WORKER),
                                "deputyId", standsIn,
                                "from", clock.instant().plus(AWAY_IN).toString(),
                                "until",
                                        clock.instant()
                                                .plus(AWAY_IN)
                                                .plus(AWAY_FOR)
                                                .toString()))));
    }
}
