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
import java.time.LocalTime;
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

    @Test
    void tellsAnUrgentMatterAgainUntilTheLevelToldLastTakesNote() {
        duties.record(company, subject, "case.triaged", repair("urgent"));
        Instant due = arrival().dueAt();
        look(due);
        look(due.plus(Duration.ofMinutes(20)));
        look(due.plus(Duration.ofMinutes(50)));

        assertThat(reminders()).containsExactly("1 2 " + due.plus(Duration.ofMinutes(50)));
        acknowledge(Role.DIRECTOR);
        look(due.plus(Duration.ofMinutes(80)));
        look(due.plus(Duration.ofMinutes(110)));
        look(due.plus(Duration.ofMinutes(110)));

        assertThat(levels()).containsExactly(1, 2, 3);
        assertThat(reminders())
                .containsExactly("1 2 " + due.plus(Duration.ofMinutes(50)), "2 3 " + due.plus(Duration.ofMinutes(110)));
        acknowledge(Role.QUALITY);
        look(due.plus(Duration.ofDays(2)));
        assertThat(reminders()).hasSize(2);
    }

    @Test
    void tellsTurnsThatNobodyLookedAtOnce() {
        duties.record(company, subject, "case.triaged", repair("urgent"));
        Instant due = arrival().dueAt();
        look(due);

        look(due.plus(Duration.ofDays(2)));
        look(due.plus(Duration.ofDays(2)));

        assertThat(levels()).containsExactly(1, 2, 3);
        assertThat(reminders()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void tellsARoutineMatterEachWorkingDayFiveTimesAndThenListsIt() {
        Map<String, Object> facts = repair("routine");
        facts.put("category", "clean.lobby");
        facts.put("kind", "complaint");
        duties.record(company, subject, "case.triaged", facts);
        UUID duty = duties.one(company, subject, "CO-17").id();
        // Wednesday; the fifth and the sixth are a weekend.
        duties.world()
                .jdbc()
                .sql("update duties set due_at = ?, warn_at = ?, next_look_at = ? where id = ?")
                .params(
                        Timestamp.from(Situation.at("2026-12-02T10:00")),
                        Timestamp.from(Situation.at("2026-12-02T10:00")),
                        Timestamp.from(Situation.at("2026-12-02T10:00")),
                        duty)
                .update();

        for (Instant at = Situation.at("2026-12-02T10:00");
                at.isBefore(Situation.at("2026-12-20T00:00"));
                at = at.plus(Duration.ofMinutes(30))) {
            look(at);
        }

        assertThat(times(duty))
                .containsExactly(
                        "2026-12-03T08:30",
                        "2026-12-07T08:30",
                        "2026-12-08T08:30",
                        "2026-12-09T08:30",
                        "2026-12-10T08:30");
        assertThat(duties.inside(company, () -> duties.reads().find(duty))
                        .orElseThrow()
                        .told()
                        .listedAt())
                .isEqualTo(Situation.at("2026-12-11T08:30"));
    }

    @Test
    void warnsOfARoutineMatterInDeskHoursAndOfAnUrgentOneAtOnce() {
        duties.clock().moveTo(Situation.at("2026-12-01T17:50"));
        Map<String, Object> facts = repair("routine");
        facts.put("category", "clean.lobby");
        facts.put("kind", "complaint");
        duties.record(company, subject, "case.triaged", facts);
        UUID urgent = UUID.randomUUID();
        Map<String, Object> other = repair("urgent");
        duties.record(company, urgent, "case.triaged", other);

        assertThat(duties.of(company, subject)).isNotEmpty().allSatisfy(duty -> {
            LocalTime warned = duty.warnAt().atZone(Situation.SHANGHAI).toLocalTime();
            assertThat(duty.warnAt().equals(duty.dueAt())
                            || (!warned.isBefore(LocalTime.of(8, 30)) && warned.isBefore(LocalTime.of(18, 0))))
                    .as(duty.rule() + " " + warned)
                    .isTrue();
        });
        assertThat(duties.one(company, urgent, "SUN-4").warnAt())
                .isEqualTo(duties.now().plus(Duration.ofMinutes(10)));
    }

    private void look(Instant at) {
        duties.clock().moveTo(at);
        lookAtDuties.run();
    }

    private void acknowledge(Role role) {
        assertThat(duties.as(
                        company,
                        role,
                        () -> beans.getBean(AcknowledgeDuty.class)
                                .acknowledge(arrival().id())))
                .isEqualTo(AcknowledgeDuty.Outcome.ACKNOWLEDGED);
    }

    private List<String> reminders() {
        return duties.world()
                .jdbc()
                .sql("select number, level, at from duty_reminders where duty_id = ? order by number")
                .params(arrival().id())
                .query((row, n) -> row.getInt(1) + " " + row.getInt(2) + " "
                        + row.getTimestamp(3).toInstant())
                .list();
    }

    private List<String> times(UUID duty) {
        return duties.world()
                .jdbc()
                .sql("select tell_at from duty_reminders where duty_id = ? order by number")
                .params(duty)
                .query((row, n) -> row.getTimestamp(1)
                        .toInstant()
                        .atZone(Situation.SHANGHAI)
                        .toLocalDateTime()
                        .toString())
                .list();
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
