package cn.huiyin.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.tenancy.Forbidden;
import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.StatementCount;
import cn.huiyin.testing.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.IllegalTransactionStateException;

@HuiyinTest
class OccurrencesIT {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Occurrences occurrences;

    @Autowired
    WaiveDuty waiveDuty;

    @Autowired
    WhyDuty whyDuty;

    private DutyWorld duties;
    private World.Company company;
    private UUID subject;

    @BeforeEach
    void openAnEstate() {
        duties = DutyWorld.in(beans);
        company = duties.open("sunshine-coast");
        subject = UUID.randomUUID();
    }

    @Test
    void makesDutiesWithTheOccurrence() {
        Map<String, Object> facts = duties.repair();

        duties.record(company, subject, "case.received", facts);
        duties.record(company, subject, "case.triaged", with(facts, "valid", true));

        assertThat(duties.of(company, subject)).anySatisfy(duty -> {
            assertThat(duty.clauseId()).isEqualTo("SUN-4");
            assertThat(duty.role()).isEqualTo("WORKER");
            assertThat(duty.department()).isEqualTo("engineering");
            assertThat(duty.state()).isEqualTo(DutyState.OPEN);
            assertThat(duty.dueAt()).isEqualTo(duties.now().plus(Duration.ofMinutes(20)));
        });
    }

    @Test
    void meetsTheDutyByItsActAndNotByAnother() {
        Map<String, Object> facts = with(duties.repair(), "valid", true);
        duties.record(company, subject, "case.triaged", facts);

        duties.record(company, subject, "case.informed", facts);
        assertThat(duties.one(company, subject, "SUN-4").state()).isEqualTo(DutyState.OPEN);

        duties.pass(Duration.ofMinutes(12));
        duties.record(company, subject, "case.arrived", facts);
        DutyView met = duties.one(company, subject, "SUN-4");
        assertThat(met.state()).isEqualTo(DutyState.MET);
        assertThat(met.metAt()).isEqualTo(duties.now());
    }

    @Test
    void countsAnActThatCameBeforeTheTriage() {
        Map<String, Object> facts = duties.repair();
        duties.record(company, subject, "case.received", facts);
        duties.pass(Duration.ofMinutes(10));
        duties.record(company, subject, "case.arrived", facts);
        Instant arrived = duties.now();
        duties.pass(Duration.ofMinutes(30));

        duties.record(company, subject, "case.triaged", with(facts, "valid", true));

        assertThat(duties.one(company, subject, "SUN-4").state()).isEqualTo(DutyState.MET);
        assertThat(duties.one(company, subject, "SUN-4").metAt()).isEqualTo(arrived);
    }

    @Test
    void doesNotCountWhatWasEnteredTooLateWithoutTheDirectorsReason() {
        Map<String, Object> facts = with(duties.repair(), "valid", true);
        duties.record(company, subject, "case.triaged", facts);
        Instant came = duties.now().plus(Duration.ofMinutes(5));
        duties.pass(Duration.ofHours(20));

        Occurrence late = duties.occurrence(company, subject, "case.arrived", facts, came);
        duties.inside(company, () -> occurrences.record(late));
        assertThat(duties.one(company, subject, "SUN-4").state()).isEqualTo(DutyState.OPEN);

        duties.inside(company, () -> occurrences.record(late.excusedLate()));
        assertThat(duties.one(company, subject, "SUN-4").metAt()).isEqualTo(came);
    }

    @Test
    void supersedesWhatCorrectedFactsTakeAwayAndStartsTheRestAtItsOwnEvent() {
        Map<String, Object> facts = with(duties.repair(), "valid", true);
        duties.record(company, subject, "case.received", duties.repair());
        duties.record(company, subject, "case.triaged", facts);
        Instant triaged = duties.now();
        assertThat(duties.one(company, subject, "SUN-4").state()).isEqualTo(DutyState.OPEN);
        duties.pass(Duration.ofMinutes(15));

        Map<String, Object> corrected = with(with(facts, "kind", "complaint"), "category", "clean.lobby");
        duties.inside(
                company,
                () -> occurrences.record(duties.occurrence(company, subject, "case.triaged", corrected, duties.now())
                        .correcting()));

        assertThat(duties.of(company, subject))
                .noneMatch(duty -> duty.clauseId().equals("SUN-4"));
        assertThat(duties.of(company, subject))
                .filteredOn(d -> d.clauseId().equals("SUN-6"))
                .isNotEmpty();
        assertThat(duties.states(company, subject, "SUN-4")).containsExactly("SUPERSEDED");
        DutyView reply = duties.of(company, subject).stream()
                .filter(d -> d.clauseId().equals("SUN-6"))
                .findFirst()
                .orElseThrow();
        Why why = duties.inside(company, () -> whyDuty.of(reply.id()));
        assertThat(why.eventAt()).isEqualTo(triaged);
    }

    @Test
    void keepsWhatStillHoldsAfterACorrection() {
        Map<String, Object> facts = with(duties.repair(), "valid", true);
        duties.record(company, subject, "case.triaged", facts);
        UUID before = duties.one(company, subject, "SUN-4").id();
        duties.pass(Duration.ofMinutes(5));

        duties.inside(
                company,
                () -> occurrences.record(duties.occurrence(
                                company, subject, "case.triaged", with(facts, "department", "order"), duties.now())
                        .correcting()));

        DutyView after = duties.one(company, subject, "SUN-4");
        assertThat(after.id()).isEqualTo(before);
        assertThat(after.department()).isEqualTo("order");
    }

    @Test
    void keepsTheVersionUnderWhichADutyArose() {
        Map<String, Object> facts = with(duties.repair(), "valid", true);
        duties.record(company, subject, "case.triaged", facts);
        Instant due = duties.one(company, subject, "SUN-4").dueAt();
        duties.change(company, "repairArrival", "PT10M");
        duties.pass(Duration.ofDays(2));
        UUID later = UUID.randomUUID();
        duties.record(
                company, later, "case.triaged", with(with(duties.repair(), "valid", true), "receivedAt", duties.now()));

        assertThat(duties.one(company, subject, "SUN-4").dueAt()).isEqualTo(due);
        assertThat(duties.one(company, later, "SUN-4").dueAt())
                .isEqualTo(duties.now().plus(Duration.ofMinutes(10)));
    }

    @Test
    void answersWhyWithTheSameDueTime() {
        Map<String, Object> facts = with(with(duties.repair(), "valid", true), "kind", "complaint");
        duties.record(company, subject, "case.received", duties.repair());
        duties.record(company, subject, "case.triaged", facts);

        List<DutyView> all = duties.of(company, subject);

        assertThat(all).isNotEmpty();
        Map<UUID, Why> answers = duties.inside(
                company, () -> whyDuty.of(all.stream().map(DutyView::id).toList()));
        assertThat(all).allSatisfy(duty -> {
            Why why = answers.get(duty.id());
            assertThat(why.dueAt()).isEqualTo(duty.dueAt());
            assertThat(why.clauseId()).isEqualTo(duty.clauseId());
            assertThat(why.facts()).containsEntry("department", "engineering");
        });
    }

    @Test
    void waivesWithAReasonAndOnlyByWhoMay() {
        duties.record(company, subject, "case.triaged", with(duties.repair(), "valid", true));
        UUID duty = duties.one(company, subject, "SUN-4").id();

        assertThatThrownBy(() -> duties.as(company, Role.DESK, () -> waiveDuty.waive(duty, "no need")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(
                        () -> duties.as(duties.open("sunshine-coast"), Role.DIRECTOR, () -> waiveDuty.waive(duty, "x")))
                .isInstanceOf(NotVisible.class);
        assertThat(duties.as(company, Role.DIRECTOR, () -> waiveDuty.waive(duty, " ")))
                .isEqualTo(WaiveDuty.Outcome.REASON_MISSING);
        assertThat(duties.one(company, subject, "SUN-4").state()).isEqualTo(DutyState.OPEN);

        assertThat(duties.as(company, Role.DIRECTOR, () -> waiveDuty.waive(duty, "the occupant is away")))
                .isEqualTo(WaiveDuty.Outcome.WAIVED);
        assertThat(duties.as(company, Role.DIRECTOR, () -> waiveDuty.waive(duty, "again")))
                .isEqualTo(WaiveDuty.Outcome.NOT_OPEN);
        assertThat(duties.one(company, subject, "SUN-4").state()).isEqualTo(DutyState.WAIVED);
    }

    @Test
    void worksInTheTransactionOfAnOccupantAndLeavesTheirScopeAsItWas() {
        Scope occupant = duties.occupant(company);

        Boolean still = duties.under(occupant, () -> {
            occurrences.record(duties.occurrence(company, subject, "case.received", duties.repair(), duties.now()));
            return Scope.current().equals(occupant);
        });

        assertThat(still).isTrue();
        assertThat(duties.of(company, subject)).isNotEmpty();
        assertThat(duties.under(occupant, () -> duties.reads().ofSubjects(List.of(subject))))
                .isEmpty();
    }

    @Test
    void refusesWhatTheCatalogueDoesNotDeclare() {
        assertThatThrownBy(() -> duties.record(company, subject, "case.imagined", Map.of()))
                .hasMessageContaining("case.imagined");
        assertThatThrownBy(() -> duties.record(company, subject, "case.received", Map.of("kind", "repair")))
                .hasMessageContaining("lacks fact");
        assertThatThrownBy(() -> duties.record(company, subject, "case.received", with(duties.repair(), "phone", "1")))
                .hasMessageContaining("declares no fact phone");
        assertThatThrownBy(() -> occurrences.record(
                        duties.occurrence(company, subject, "case.received", duties.repair(), duties.now())))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(duties.of(company, subject)).isEmpty();
    }

    @Test
    void neverChangesAnOccurrence() {
        duties.record(company, subject, "case.received", duties.repair());

        assertThatThrownBy(() -> duties.inside(
                        company,
                        () -> duties.runtime()
                                .sql("update occurrences set name = 'x'")
                                .update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> duties.inside(
                        company,
                        () -> duties.runtime().sql("delete from occurrences").update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void recordsInFewStatements() {
        duties.record(company, UUID.randomUUID(), "case.received", duties.repair());

        List<String> first = StatementCount.of(() -> duties.record(company, subject, "case.received", duties.repair()));
        List<String> second = StatementCount.of(
                () -> duties.record(company, subject, "case.triaged", with(duties.repair(), "valid", true)));

        assertThat(first).hasSizeLessThanOrEqualTo(4);
        assertThat(second).hasSizeLessThanOrEqualTo(6);
    }

    private static Map<String, Object> with(Map<String, Object> facts, String name, Object value) {
        Map<String, Object> all = new java.util.HashMap<>(facts);
        all.put(name, value);
        return all;
    }
}
