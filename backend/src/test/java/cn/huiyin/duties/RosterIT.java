package cn.huiyin.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.World;
import java.sql.Array;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import tools.jackson.databind.JsonNode;

/** Who is on, and to whom things go because of it. */
@HuiyinTest
class RosterIT {

    private static final String SET = """
            mutation($input: RosterDaySetInput!) { rosterDaySet(input: $input) {
              shifts { personName from until current } errors { code path } } }
            """;

    private static final String WEEK = """
            query($id: ID!) { roster(estateId: $id, from: "2026-12-01") { day post personName from until current } }
            """;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    LookAtDuties lookAtDuties;

    @Autowired
    Api api;

    private DutyWorld duties;
    private World.Company company;
    private UUID second;

    @BeforeEach
    void hireASecondGuard() {
        duties = DutyWorld.in(beans);
        lookAtDuties.run();
        company = duties.open("sunshine-coast");
        second = duties.world()
                .member(
                        company.id(),
                        company.organization(),
                        company.estate(),
                        Role.GUARD,
                        company.departments().get("order"),
                        null)
                .membership();
    }

    @Test
    void setsADayAndReadsTheWeek() {
        Api.Answer set = set(Role.DIRECTOR, "DESK", shift(company.membership(Role.DESK), "08:30", "18:00"));

        assertThat(set.data("/rosterDaySet/errors").size()).isZero();
        JsonNode shift = api.call(company.as(Role.WORKER), WEEK, Map.of("id", company.estate()))
                .data("/roster/0");
        assertThat(shift.path("day").asString()).isEqualTo("2026-12-01");
        assertThat(shift.path("from").asString()).isEqualTo("2026-12-01T00:30:00Z");
        assertThat(shift.path("until").asString()).isEqualTo("2026-12-01T10:00:00Z");
        assertThat(shift.path("current").asBoolean()).isTrue();
    }

    @Test
    void endsOnTheNextDayWhatEndsBeforeItBegins() {
        set(Role.DIRECTOR, "PHONE", shift(second, "18:00", "08:30"));

        JsonNode shift = api.call(company.as(Role.GUARD), WEEK, Map.of("id", company.estate()))
                .data("/roster/0");
        assertThat(shift.path("until").asString()).isEqualTo("2026-12-02T00:30:00Z");
        assertThat(shift.path("current").asBoolean()).isFalse();
    }

    @Test
    void replacesWhatWasSaidBefore() {
        set(Role.DIRECTOR, "PHONE", shift(second, "18:00", "08:30"));
        set(Role.DIRECTOR, "PHONE", shift(company.membership(Role.GUARD), "18:00", "08:30"));

        assertThat(count()).isEqualTo(1);
        set(Role.DIRECTOR, "PHONE");
        assertThat(count()).isZero();
    }

    @Test
    void refusesStrangersAndOverlapsAndKeepsTheDayAsItWas() {
        set(Role.DIRECTOR, "PHONE", shift(second, "18:00", "08:30"));
        UUID elsewhere = duties.open("sunshine-coast").membership(Role.GUARD);

        assertThat(code(set(Role.DIRECTOR, "PHONE", shift(elsewhere, "18:00", "08:30"))))
                .isEqualTo("duties.roster.not-staff");
        assertThat(code(set(Role.DIRECTOR, "PHONE", shift(company.membership(Role.QUALITY), "18:00", "08:30"))))
                .isEqualTo("duties.roster.not-staff");
        assertThat(code(set(Role.DIRECTOR, "PHONE", shift(second, "08:00", "12:00"), shift(second, "11:00", "13:00"))))
                .isEqualTo("duties.roster.overlaps");
        assertThat(set(Role.DESK, "PHONE").refusal()).isEqualTo("FORBIDDEN");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void ringsWhoeverHoldsThePhoneThatNight() {
        set(Role.DIRECTOR, "PHONE", shift(second, "18:00", "08:30"));
        duties.clock().moveTo(Situation.at("2026-12-01T23:00"));
        UUID subject = triaged();

        duties.clock().moveTo(Situation.at("2026-12-01T23:20"));
        lookAtDuties.run();

        assertThat(told(subject)).contains(second).doesNotContain(company.membership(Role.GUARD));
    }

    @Test
    void ringsEveryGuardWhereNobodyWasSetForThatHour() {
        set(Role.DIRECTOR, "PHONE", shift(second, "18:00", "22:00"));
        duties.clock().moveTo(Situation.at("2026-12-01T23:00"));
        UUID subject = triaged();

        duties.clock().moveTo(Situation.at("2026-12-01T23:20"));
        lookAtDuties.run();

        assertThat(told(subject)).contains(second, company.membership(Role.GUARD));
    }

    @Test
    void namesWhoIsOnWhenADutyIsRead() {
        UUID subject = UUID.randomUUID();
        duties.record(company, subject, "case.received", duties.repair());
        UUID colleague = duties.world()
                .member(
                        company.id(),
                        company.organization(),
                        company.estate(),
                        Role.DESK,
                        company.departments().get("service"),
                        null)
                .membership();
        duties.world()
                .jdbc()
                .sql("update memberships set display_name = '林静' where id = ?")
                .params(colleague)
                .update();
        assertThat(duties.one(company, subject, "CO-04").personName()).isNull();

        set(Role.DIRECTOR, "DESK", shift(colleague, "08:30", "12:00"));

        assertThat(duties.one(company, subject, "CO-04").personName()).isEqualTo("林静");
        duties.clock().moveTo(Situation.at("2026-12-01T12:00"));
        assertThat(duties.one(company, subject, "CO-04").personName()).isNull();
    }

    private UUID triaged() {
        UUID subject = UUID.randomUUID();
        Map<String, Object> facts = new HashMap<>(duties.repair());
        facts.put("valid", true);
        facts.put("urgency", "urgent");
        duties.record(company, subject, "case.triaged", facts);
        return subject;
    }

    private List<UUID> told(UUID subject) {
        return duties.world().jdbc().sql("""
                        select b.told from duty_breaches b join duties d on d.company_id = b.company_id and d.id = b.duty_id
                        where d.subject_id = ? and d.clause_id = 'SUN-4'""").params(subject).query((row, n) -> row.getArray(1)).list().stream()
                .flatMap(RosterIT::ids)
                .toList();
    }

    private static java.util.stream.Stream<UUID> ids(Array array) {
        try {
            return Arrays.stream((UUID[]) array.getArray());
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private int count() {
        return duties.world()
                .jdbc()
                .sql("select count(*) from roster_shifts where estate_id = ?")
                .params(company.estate())
                .query(Integer.class)
                .single();
    }

    private static String code(Api.Answer answer) {
        return answer.data("/rosterDaySet/errors/0/code").asString();
    }

    private static Map<String, Object> shift(UUID membership, String from, String until) {
        return Map.of("membershipId", membership, "from", from, "until", until);
    }

    private Api.Answer set(Role role, String post, Map<?, ?>... shifts) {
        return api.call(
                company.as(role),
                SET,
                Map.of(
                        "input",
                        Map.of("estateId", company.estate(), "day", "2026-12-01", "post", post, "shifts", shifts)));
    }
}
