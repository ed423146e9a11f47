package cn.huiyin.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.HuiyinTest;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import tools.jackson.databind.JsonNode;

/** What an occupant told to the company alone is the company's to do in time, and nothing of it is at the estate. */
@HuiyinTest
class CompanyAloneIT {

    private static final List<Role> ESTATE =
            List.of(Role.DIRECTOR, Role.DESK, Role.SUPERVISOR, Role.WORKER, Role.GUARD);
    private static final Map<String, ?> FAVOUR = Map.of(
            "category", "service.favour",
            "severity", "MAJOR",
            "urgency", "URGENT",
            "responsibility", "COMPANY",
            "valid", true);

    @Autowired
    private AutowireCapableBeanFactory beans;

    private EstateAtWork estate;
    private Matter alone;

    @BeforeEach
    void tell() {
        estate = EstateAtWork.under(beans, "complete", "2026-12-01T22:00");
        alone = estate.received(Role.OCCUPANT, Map.of("companyAlone", true, "description", "主任要好处才给办。"))
                .by(Role.QUALITY);
    }

    @Test
    @Clause({"IC-14", "IC-22", "CO-17"})
    void firstDispositionAndTheEndAreTheQualityDepartments() {
        assertThat(alone.duties("IC-14")).containsExactly("QUALITY 12-02 22:00 OPEN");
        assertThat(alone.duties("IC-22")).containsExactly("QUALITY 12-05 00:00 OPEN");

        alone.act(Role.QUALITY, "caseTriage", FAVOUR);
        assertThat(alone.duties("IC-14")).containsExactly("QUALITY 12-02 22:00 MET");
        assertThat(alone.duties("CO-17")).containsExactly("QUALITY 12-05 00:00 OPEN");
        alone.act(Role.QUALITY, "caseContact", Map.of("method", "PHONE", "note", "已致歉，公司派人调查。"));

        assertThat(alone.duties("SUN-3")).containsExactly("QUALITY 12-01 22:30 MET");
        assertThat(alone.duties("SC-4.2.3.1.2")).containsExactly("QUALITY 12-01 22:15 MET");
        assertThat(roles(alone)).containsOnly("QUALITY");
        assertThat(mine(Role.QUALITY)).contains(alone.id());
    }

    @Test
    @Clause("IC-22")
    void nothingOfItIsAtTheEstate() {
        alone.act(Role.QUALITY, "caseTriage", FAVOUR);

        estate.at("2026-12-09T10:00").look();
        estate.settled();

        for (Role role : ESTATE) {
            assertThat(mine(role)).as(role.name()).doesNotContain(alone.id());
            assertThat(all(role)).as(role.name()).doesNotContain(alone.id());
            assertThat(told(role)).as(role.name()).isZero();
        }
        assertThat(all(Role.QUALITY)).contains(alone.id());
    }

    @Test
    @Clause({"IC-22", "SC-3.3"})
    void missedItClimbsToHeadOfficeAndRingsNoPhoneOfTheEstate() {
        assertThat(told(Role.HEAD_OFFICE)).isZero();

        estate.at("2026-12-05T00:00").look();
        estate.settled();

        assertThat(levels()).isNotEmpty().allMatch(told -> told.equals("3 [HEAD_OFFICE]"));
        assertThat(told(Role.HEAD_OFFICE)).isPositive();
        assertThat(told(Role.GUARD)).isZero();
    }

    @Test
    @Clause("IC-22")
    void reminderReachesTheDeputyAndNamesNothingPersonal() {
        UUID deputy = member(Role.QUALITY);
        away(estate.company().membership(Role.QUALITY), deputy);

        estate.at("2026-12-02T17:30").look();
        estate.settled();

        assertThat(messages(deputy)).isPositive();
        assertThat(words())
                .isNotEmpty()
                .allSatisfy(words -> assertThat(words)
                        .doesNotContain("王芳")
                        .doesNotContain("13800138000")
                        .doesNotContain("1201")
                        .doesNotContain("要好处"));
    }

    @Test
    @Clause("IC-22")
    void ordinaryComplaintIsTheEstatesAndTheCompanyIsNotReminded() {
        Matter ordinary = estate.nextHousehold().received(Role.OCCUPANT, Map.of());

        assertThat(ordinary.duties("IC-14")).containsExactly("DESK 12-02 22:00 OPEN");
        assertThat(ordinary.duties("IC-22")).isEmpty();
        assertThat(roles(ordinary)).doesNotContain("QUALITY");
        assertThat(mine(Role.QUALITY)).doesNotContain(ordinary.id());
        assertThat(all(Role.DIRECTOR)).contains(ordinary.id());
    }

    private static List<String> roles(Matter matter) {
        return matter.read("duties").findValuesAsString("role");
    }

    private List<String> mine(Role role) {
        return cases(role, "duties(mine: true, first: 50)");
    }

    private List<String> all(Role role) {
        return cases(role, "duties(first: 50)");
    }

    private List<String> cases(Role role, String query) {
        JsonNode found = estate.api()
                .call(estate.as(role), "{ " + query + " { edges { node { caseId } } } }", Map.of())
                .data("/duties/edges");
        return StreamSupport.stream(found.spliterator(), false)
                .map(edge -> edge.at("/node/caseId").asString(""))
                .toList();
    }

    /** Messages about the case to whoever holds the role. */
    private int told(Role role) {
        return messages(estate.company().membership(role));
    }

    private int messages(UUID member) {
        return estate.world()
                .jdbc()
                .sql("select count(*) from messages where membership_id = ? and case_id = ?::uuid")
                .params(member, alone.id())
                .query(Integer.class)
                .single();
    }

    private List<String> words() {
        return estate.world()
                .jdbc()
                .sql("select m::text from messages m where membership_id is not null and case_id = ?::uuid")
                .params(alone.id())
                .query(String.class)
                .list();
    }

    private List<String> levels() {
        return estate.world()
                .jdbc()
                .sql("""
                        select b.level, array(select distinct m.role from memberships m where m.id = any (b.told)) as roles
                        from duty_breaches b join duties d on d.company_id = b.company_id and d.id = b.duty_id
                        where d.subject_id = ?::uuid""")
                .params(alone.id())
                .query((row, n) ->
                        row.getInt(1) + " " + List.of((Object[]) row.getArray(2).getArray()))
                .list();
    }

    private UUID member(Role role) {
        var company = estate.company();
        return estate.world()
                .member(
                        company.id(),
                        company.organization(),
                        null,
                        role,
                        company.departments().get("quality"),
                        null)
                .membership();
    }

    private void away(UUID who, UUID deputy) {
        estate.world()
                .jdbc()
                .sql("""
                        insert into absences (company_id, estate_id, id, membership_id, deputy_id, absent_from, absent_until)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        estate.company().id(),
                        estate.company().estate(),
                        Ids.next(),
                        who,
                        deputy,
                        Timestamp.from(estate.now().minusSeconds(60)),
                        Timestamp.from(estate.now().plusSeconds(864_000)))
                .update();
    }
}
