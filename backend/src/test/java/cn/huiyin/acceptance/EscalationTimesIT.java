package cn.huiyin.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.HuiyinTest;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** To whom a missed duty goes, and when: by level, by how urgent it is, by who is there. */
@HuiyinTest
class EscalationTimesIT {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);
    private static final Map<String, ?> ROUTINE = Map.of("kind", "REPAIR", "category", "water.pipe");
    private static final Map<String, ?> URGENT =
            Map.of("kind", "REPAIR", "category", "water.pipe", "urgency", "URGENT");

    @Autowired
    private AutowireCapableBeanFactory beans;

    private EstateAtWork estate;

    @BeforeEach
    void open() {
        estate = EstateAtWork.under(beans, "sunshine-coast");
    }

    @Test
    @Clause("SC-3.3")
    void routineMatterClimbsAfterFourDeskHoursAndThenAWorkingDayAndIsToldInDeskHours() {
        Matter repair = estate.repair().triaged(ROUTINE).dispatched();

        pass("2026-12-01T10:20", "2026-12-04T00:00");

        assertThat(told(repair, "SUN-4"))
                .containsExactly(
                        "1 due 12-01 10:20 told 12-01 10:20 [SUPERVISOR]",
                        "2 due 12-01 15:50 told 12-01 15:50 [DIRECTOR]",
                        "3 due 12-03 00:00 told 12-03 08:30 [QUALITY]");
    }

    @Test
    @Clause("SC-3.3")
    void urgentMatterClimbsAfterTwentyAndSixtyMinutesAtAnyHour() {
        Matter repair = estate.at("2026-12-01T22:00").repair().triaged(URGENT).dispatched();

        pass("2026-12-01T22:20", "2026-12-02T02:00");

        assertThat(told(repair, "SUN-4"))
                .containsExactly(
                        "1 due 12-01 22:20 told 12-01 22:20 [GUARD, SUPERVISOR]",
                        "2 due 12-01 22:40 told 12-01 22:40 [DIRECTOR, GUARD]",
                        "3 due 12-01 23:40 told 12-01 23:40 [GUARD, QUALITY]");
    }

    @Test
    void supervisorsOwnDutyGoesToTheDirectorFirst() {
        Matter complaint = estate.complaint().triaged().dispatched();

        pass("2026-12-05T00:00", "2026-12-08T09:00");

        assertThat(told(complaint, "CO-17"))
                .containsExactly(
                        "2 due 12-05 00:00 told 12-05 08:30 [DIRECTOR]",
                        "3 due 12-08 00:00 told 12-08 08:30 [QUALITY]");
    }

    @Test
    void whatNoDepartmentHasYetIsToldToTheDesksSupervisor() {
        UUID head = member(Role.SUPERVISOR, "service");
        Matter waiting = estate.repair().triaged(URGENT);

        pass("2026-12-01T10:20", "2026-12-01T10:20");

        assertThat(waiting.read("duties").toString()).contains("\"clauseId\":\"SUN-4\"");
        assertThat(memberships(waiting, "SUN-4")).containsExactly(List.of(head));
    }

    @Test
    void whereTheDeskHasNoSupervisorEitherItGoesToTheDirectorAtOnce() {
        Matter waiting = estate.repair().triaged(URGENT);

        pass("2026-12-01T10:20", "2026-12-01T10:20");

        assertThat(told(waiting, "SUN-4"))
                .containsExactly(
                        "1 due 12-01 10:20 told 12-01 10:20 vacant []",
                        "2 due 12-01 10:20 told 12-01 10:20 [DIRECTOR]");
    }

    @Test
    void deputyWhoIsAwayTooIsPassedOver() {
        UUID deputy = member(Role.SUPERVISOR, "order");
        away(estate.company().membership(Role.SUPERVISOR), deputy);
        away(deputy, estate.company().membership(Role.GUARD));
        Matter repair = estate.repair().triaged(URGENT).dispatched();

        pass("2026-12-01T10:20", "2026-12-01T10:20");

        assertThat(told(repair, "SUN-4"))
                .containsExactly(
                        "1 due 12-01 10:20 told 12-01 10:20 vacant []",
                        "2 due 12-01 10:20 told 12-01 10:20 [DIRECTOR]");
    }

    /** The job looks each ten minutes, from one local time to another. */
    private void pass(String from, String to) {
        Instant end = estate.at(to).now();
        estate.at(from).look();
        while (estate.now().isBefore(end)) {
            estate.pass(Duration.ofMinutes(10)).look();
        }
    }

    private UUID member(Role role, String department) {
        var company = estate.company();
        return estate.world()
                .member(
                        company.id(),
                        company.organization(),
                        company.estate(),
                        role,
                        company.departments().get(department),
                        null)
                .membership();
    }

    private void away(UUID who, UUID deputy) {
        estate.world()
                .jdbc()
                .sql("""
                        insert into absences (company_id, estate_id, id, membership_id, deputy_id, absent_from, absent_until)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        estate.company().id(),
                        estate.company().estate(),
                        Ids.next(),
                        who,
                        deputy,
                        Timestamp.from(estate.now().minusSeconds(60)),
                        Timestamp.from(estate.now().plusSeconds(86_400))))
                .update();
    }

    private List<String> told(Matter matter, String clause) {
        return estate.world()
                .jdbc()
                .sql("""
                        select b.level, b.at, b.tell_at, b.vacant,
                            array(select distinct m.role from memberships m where m.id = any (b.told) order by 1) as roles
                        from duty_breaches b join duties d on d.company_id = b.company_id and d.id = b.duty_id
                        where d.subject_id = ?::uuid and d.clause_id = ? order by b.level""")
                .params(matter.id(), clause)
                .query((row, n) -> row.getInt(1) + " due " + local(row.getTimestamp(2)) + " told "
                        + local(row.getTimestamp(3)) + (row.getBoolean(4) ? " vacant " : " ")
                        + Arrays.asList((Object[]) row.getArray(5).getArray()))
                .list();
    }

    private List<List<UUID>> memberships(Matter matter, String clause) {
        List<List<UUID>> told = new ArrayList<>();
        estate.world().jdbc().sql("""
                        select b.told from duty_breaches b
                        join duties d on d.company_id = b.company_id and d.id = b.duty_id
                        where d.subject_id = ?::uuid and d.clause_id = ? order by b.level""").params(matter.id(), clause).query(row -> {
            told.add(List.of((UUID[]) row.getArray(1).getArray()));
        });
        return told;
    }

    private static String local(Timestamp at) {
        return at.toInstant().atZone(EstateAtWork.ZONE).format(MINUTE);
    }
}
