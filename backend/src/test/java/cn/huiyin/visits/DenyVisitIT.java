package cn.huiyin.visits;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.duties.LookAtDuties;
import cn.huiyin.duties.Occurrences;
import cn.huiyin.policy.OpenSettings;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.MovableClock;
import cn.huiyin.testing.World;
import cn.huiyin.visits.VisitedEstate.Opened;
import cn.huiyin.visits.VisitedEstate.Told;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@HuiyinTest
class DenyVisitIT {

    private final World world;
    private final MovableClock clock;
    private final Api api;
    private final LookAtDuties lookAtDuties;
    private final VisitedEstate estates;
    private final Calling calling;
    private Opened estate;
    private UUID id;
    private String visit;

    @Autowired
    DenyVisitIT(
            World world,
            MovableClock clock,
            TransactionTemplate transaction,
            OpenSettings settings,
            Occurrences occurrences,
            LookAtDuties lookAtDuties,
            Api api) {
        this.world = world;
        this.clock = clock;
        this.api = api;
        this.lookAtDuties = lookAtDuties;
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
    @Clause("SUN-11")
    void takesTheVisitBackAndAsksTheQualityDepartment() {
        assertThat(reached()).isTrue();

        Calling.Said said = calling.deny(estate.as(Role.OCCUPANT), visit);

        assertThat(said.error()).isEmpty();
        assertThat(said.value("/visit/deniedAt")).isNotEmpty();
        assertThat(reached()).isFalse();
        assertThat(estates.column(id, "return_visit")).isEqualTo("OWED");
        assertThat(qualityDuty()).isEqualTo("OPEN");
    }

    @Test
    @Clause("SUN-11")
    void countsTheVisitThatTheQualityDepartmentMakesInstead() {
        calling.deny(estate.as(Role.OCCUPANT), visit);

        assertThat(calling.visit(estate.as(Role.QUALITY), id, "PHONE", true, 4).error())
                .isEmpty();

        assertThat(qualityDuty()).isEqualTo("MET");
        assertThat(reached()).isTrue();
        assertThat(estates.column(id, "return_visit")).isEqualTo("MADE");
    }

    @Test
    @Clause("SUN-11")
    void takesBackWhatTheVisitMetAndSaysSo() {
        assertThat(estates.duties(id)).containsExactly("visit MET");

        calling.deny(estate.as(Role.OCCUPANT), visit);

        assertThat(estates.duties(id)).containsExactly("denied-visit OPEN", "visit OPEN");
        JsonNode duty = visitDuty();
        assertThat(duty.path("metAt").isNull()).isTrue();
        assertThat(duty.path("takenBackAt").isNull()).isFalse();
        assertThat(duty.path("why")
                        .path("steps")
                        .valueStream()
                        .toList()
                        .getLast()
                        .asString())
                .endsWith("what had met it was denied: it counts no longer, and the duty waits again");
    }

    @Test
    @Clause("SUN-11")
    void breachesTheDutyThatWaitsAgainOnceWhenItsTimeHasPassed() {
        calling.deny(estate.as(Role.OCCUPANT), visit);
        lookAtDuties.run();
        assertThat(visitDuty().path("breachedAt").isNull()).isTrue();

        clock.moveBy(Duration.ofDays(3));
        lookAtDuties.run();
        lookAtDuties.run();

        assertThat(visitDuty().path("breachedAt")).isEqualTo(visitDuty().path("dueAt"));
        assertThat(breachesOfTheVisit()).isEqualTo(1);
    }

    @Test
    void breachesAtOnceWhereTheTimeHadPassedBeforeTheDenial() {
        clock.moveBy(Duration.ofDays(3));
        lookAtDuties.run();
        assertThat(breachesOfTheVisit()).isZero();

        calling.deny(estate.as(Role.OCCUPANT), visit);
        lookAtDuties.run();

        assertThat(breachesOfTheVisit()).isEqualTo(1);
        assertThat(visitDuty().path("breachedAt")).isEqualTo(visitDuty().path("dueAt"));
    }

    @Test
    void leavesADutyThatAnotherVisitMetAndGivesItToTheOtherWhereThatOneIsDenied() {
        clock.moveBy(Duration.ofMinutes(5));
        String second = calling.visit(estate.as(Role.DESK), id, "DOOR", true, 5).value("/visit/id");

        calling.deny(estate.as(Role.OCCUPANT), visit);
        assertThat(estates.duties(id)).containsExactly("denied-visit OPEN", "visit MET");
        assertThat(metAt()).isEqualTo(clock.instant());

        calling.deny(estate.as(Role.OCCUPANT), second);
        assertThat(estates.duties(id)).containsExactly("denied-visit OPEN", "denied-visit OPEN", "visit OPEN");
    }

    @Test
    void takesNothingUpAgainOfACaseThatWasReopenedMeanwhile() {
        clock.moveBy(Duration.ofMinutes(5));
        estates.happened(estate, id, Told.COMPLAINT, "case.reopened", clock.instant());

        calling.deny(estate.as(Role.OCCUPANT), visit);

        assertThat(estates.duties(id)).containsExactly("denied-visit OPEN", "visit SUPERSEDED");
    }

    @Test
    void isToldOfASecondDenialOrOneOfNoVisit() {
        calling.deny(estate.as(Role.OCCUPANT), visit);
        String attempt =
                calling.attempt(estate.as(Role.DESK), id, "PHONE", "NO_ANSWER").value("/visit/id");

        assertThat(calling.deny(estate.as(Role.OCCUPANT), visit).error()).isEqualTo("visit.deny.already");
        assertThat(calling.deny(estate.as(Role.OCCUPANT), attempt).error()).isEqualTo("visit.deny.not-claimed");
    }

    @Test
    void hidesTheVisitFromOtherOccupants() {
        Opened neighbours = estates.open("sunshine-coast", Map.of());
        World.Company company = estate.company();
        UUID other = UUID.randomUUID();
        world.jdbc()
                .sql(
                        "insert into occupants (company_id, estate_id, id, name, phone) values (?, ?, ?, '李雷', '13900139000')")
                .params(company.id(), company.estate(), other)
                .update();
        World.Member neighbour =
                world.member(company.id(), company.organization(), company.estate(), Role.OCCUPANT, null, other);

        assertThat(calling.deny(neighbour.as(), visit).refusal()).isEqualTo("NOT_FOUND");
        assertThat(calling.deny(neighbours.as(Role.OCCUPANT), visit).refusal()).isEqualTo("NOT_FOUND");
        assertThat(reached()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "DIRECTOR", "QUALITY", "WORKER", "COMMITTEE"})
    void isTheOccupantsAlone(Role role) {
        assertThat(calling.deny(estate.as(role), visit).refusal()).isEqualTo("FORBIDDEN");
        assertThat(reached()).isTrue();
    }

    private JsonNode visitDuty() {
        return api.call(estate.as(Role.DIRECTOR).reading("en"), """
                        query($id: ID!) { case(id: $id) { duties { clauseId role metAt dueAt breachedAt takenBackAt why { steps } } } }
                        """, Map.of("id", id))
                .data("/case/duties")
                .valueStream()
                .filter(duty -> duty.path("clauseId").asString().equals("SUN-11")
                        && duty.path("role").asString().equals("DESK"))
                .findFirst()
                .orElseThrow();
    }

    private int breachesOfTheVisit() {
        return world.jdbc().sql("""
                        select count(*) from duty_breaches b join duties d on d.company_id = b.company_id and d.id = b.duty_id
                        where d.subject_id = ? and d.rule = 'visit' and b.level = 1""").param(id).query(Integer.class).single();
    }

    private Instant metAt() {
        return world.jdbc()
                .sql("select met_at from duties where subject_id = ? and rule = 'visit'")
                .param(id)
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    private boolean reached() {
        return world.jdbc()
                .sql("select bool_and(reached) from visits_figures where case_id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private String qualityDuty() {
        return world.jdbc()
                .sql("select state from duties where subject_id = ? and role = 'QUALITY' and rule = 'denied-visit'")
                .param(id)
                .query(String.class)
                .single();
    }
}
