package cn.huiyin.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.World;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@HuiyinTest
class BreachIT {

    private record Told(int level, Instant at, Instant tellAt, List<UUID> told, boolean vacant, boolean byNight) {}

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    LookAtDuties lookAtDuties;

    private DutyWorld duties;
    private World.Company company;
    private UUID subject;

    @BeforeEach
    void openAnEstate() {
        duties = DutyWorld.in(beans);
        lookAtDuties.run();
        company = duties.open("sunshine-coast");
        subject = UUID.randomUUID();
    }

    @Test
    void breachesOnceDueAndNotBefore() {
        duties.record(company, subject, "case.triaged", repair("urgent"));
        duties.pass(Duration.ofMinutes(19));
        lookAtDuties.run();
        assertThat(arrival().breachedAt()).isNull();

        duties.pass(Duration.ofMinutes(1));
        lookAtDuties.run();

        assertThat(arrival().breachedAt()).isEqualTo(arrival().dueAt());
        assertThat(arrival().state()).isEqualTo(DutyState.OPEN);
        assertThat(told()).singleElement().satisfies(told -> {
            assertThat(told.level()).isEqualTo(Escalations.SUPERVISOR);
            assertThat(told.told()).containsExactly(company.membership(Role.SUPERVISOR));
            assertThat(told.vacant()).isFalse();
        });
    }

    @Test
    void leavesAMetDutyAlone() {
        Map<String, Object> facts = repair("urgent");
        duties.record(company, subject, "case.triaged", facts);
        duties.pass(Duration.ofMinutes(5));
        duties.record(company, subject, "case.arrived", facts);

        duties.pass(Duration.ofDays(3));
        lookAtDuties.run();

        assertThat(arrival().state()).isEqualTo(DutyState.MET);
        assertThat(arrival().breachedAt()).isNull();
        assertThat(told()).isEmpty();
    }

    @Test
    void climbsUntilTheDutyIsMet() {
        Map<String, Object> facts = repair("urgent");
        duties.record(company, subject, "case.triaged", facts);
        Instant due = arrival().dueAt();

        duties.pass(Duration.ofMinutes(20));
        lookAtDuties.run();
        assertThat(levels()).containsExactly(1);
        duties.pass(Duration.ofMinutes(20));
        lookAtDuties.run();
        lookAtDuties.run();
        assertThat(levels()).containsExactly(1, 2);
        assertThat(told().getLast().at()).isEqualTo(due.plus(Duration.ofMinutes(20)));
        duties.record(company, subject, "case.arrived", facts);
        duties.pass(Duration.ofDays(1));
        lookAtDuties.run();

        assertThat(levels()).containsExactly(1, 2);
        assertThat(arrival().metAt()).isNotNull();
        assertThat(arrival().breachedAt()).isEqualTo(due);
    }

    @Test
    void makesUpForAllLevelsAfterAPause() {
        duties.record(company, subject, "case.triaged", repair("urgent"));

        duties.pass(Duration.ofDays(2));
        lookAtDuties.run();

        assertThat(levels()).containsExactly(1, 2, 3);
        assertThat(told().getLast().told()).containsExactly(company.membership(Role.QUALITY));
        assertThat(arrival().escalation()).isEqualTo(3);
    }

    @Test
    void skipsAVacantLevelAndNotesIt() {
        leave(Role.SUPERVISOR);
        duties.record(company, subject, "case.triaged", repair("urgent"));

        duties.pass(Duration.ofMinutes(20));
        lookAtDuties.run();

        assertThat(told()).extracting(Told::level, Told::vacant).containsExactly(tuple(1, true), tuple(2, false));
        assertThat(told().getLast().told()).containsExactly(company.membership(Role.DIRECTOR));
    }

    @Test
    void tellsTheDeputyOfOneWhoIsAway() {
        World.Member deputy = duties.world()
                .member(
                        company.id(),
                        company.organization(),
                        company.estate(),
                        Role.SUPERVISOR,
                        company.departments().get("order"),
                        null);
        absent(company.membership(Role.SUPERVISOR), deputy.membership());
        duties.record(company, subject, "case.triaged", repair("urgent"));

        duties.pass(Duration.ofMinutes(20));
        lookAtDuties.run();

        assertThat(told())
                .singleElement()
                .satisfies(told -> assertThat(told.told()).containsExactly(deputy.membership()));
    }

    @Test
    void ringsTheNightPhoneForUrgentMattersOutsideDeskHours() {
        duties.clock().moveTo(Situation.at("2026-12-01T23:00"));
        duties.record(company, subject, "case.triaged", repair("urgent"));

        duties.pass(Duration.ofMinutes(20));
        lookAtDuties.run();

        Told told = told().getFirst();
        assertThat(told.byNight()).isTrue();
        assertThat(told.told()).contains(company.membership(Role.GUARD));
        assertThat(told.tellAt()).isEqualTo(told.at());
    }

    @Test
    void letsRoutineMattersWaitForTheDesk() {
        Map<String, Object> facts = repair("routine");
        facts.put("kind", "complaint");
        facts.put("category", "clean.lobby");
        duties.record(company, subject, "case.triaged", facts);

        duties.clock().moveTo(Situation.at("2026-12-05T00:00"));
        lookAtDuties.run();

        List<Told> routine = duties.world()
                .jdbc()
                .sql("""
                        select b.* from duty_breaches b join duties d on d.company_id = b.company_id and d.id = b.duty_id
                        where d.subject_id = ? and not d.urgent""")
                .params(subject)
                .query((row, n) -> told(row))
                .list();
        assertThat(routine).isNotEmpty().allSatisfy(told -> {
            assertThat(told.byNight()).isFalse();
            assertThat(told.told()).doesNotContain(company.membership(Role.GUARD));
        });
        assertThat(routine).anySatisfy(told -> assertThat(told.tellAt()).isAfter(told.at()));
    }

    private Map<String, Object> repair(String urgency) {
        Map<String, Object> facts = new HashMap<>(duties.repair());
        facts.put("valid", true);
        facts.put("urgency", urgency);
        return facts;
    }

    private DutyView arrival() {
        return duties.one(company, subject, "SUN-4");
    }

    private List<Integer> levels() {
        return told().stream().map(Told::level).toList();
    }

    private List<Told> told() {
        return duties.world()
                .jdbc()
                .sql("select * from duty_breaches where duty_id = ? order by level")
                .params(arrival().id())
                .query((row, n) -> told(row))
                .list();
    }

    private static Told told(ResultSet row) throws SQLException {
        Array told = row.getArray("told");
        return new Told(
                row.getInt("level"),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("tell_at").toInstant(),
                Arrays.asList((UUID[]) told.getArray()),
                row.getBoolean("vacant"),
                row.getBoolean("by_night"));
    }

    private void leave(Role role) {
        duties.world()
                .jdbc()
                .sql("update memberships set valid_until = valid_from where company_id = ? and role = ?")
                .params(company.id(), role.name())
                .update();
    }

    private void absent(UUID membership, UUID deputy) {
        duties.world()
                .jdbc()
                .sql("""
                        insert into absences (company_id, estate_id, id, membership_id, deputy_id, absent_from, absent_until)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        company.id(),
                        company.estate(),
                        Ids.next(),
                        membership,
                        deputy,
                        Timestamp.from(duties.now().minusSeconds(60)),
                        Timestamp.from(duties.now().plusSeconds(86_400)))
                .update();
    }
}
