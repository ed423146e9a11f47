package cn.huiyin.premises.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.MovableClock;
import cn.huiyin.testing.Tokens;
import cn.huiyin.testing.World;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@HuiyinTest
class JoiningIT {
    private static final String CODE =
            "mutation($input: OccupantCodeCreateInput!) { occupantCodeCreate(input: $input) {"
                    + " code link qrPath qrSize expiresAt errors { code path message } } }";
    private static final String REDEEM =
            "mutation($input: CodeRedeemInput!) { codeRedeem(input: $input) { membershipId renewLogin errors { code } } }";
    private static final String INVITE = "mutation($input: StaffInviteInput!) { staffInvite(input: $input) {"
            + " membershipId code link qrSize expiresAt errors { code path } } }";
    private static final String ME = "{ me { memberships { membershipId role estateId displayName } } }";

    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Autowired
    private MovableClock clock;

    private World.Company company;
    private Api.As desk;

    @BeforeEach
    void importsTwoHouseholds() {
        company = world.company();
        desk = company.as(Role.DESK);
        Sheets.importAll(
                api,
                company.as(Role.DIRECTOR),
                company.estate(),
                Sheets.utf8("房号,姓名,电话\n3-2-1201,张三,13800138000\n3-2-1202,李四,13900139000\n4-1-101,张三,13800138000\n"));
    }

    @AfterEach
    void setsTheClockBack() {
        clock.moveTo(MovableClock.START);
    }

    @Test
    void findsHouseholdsByRoomNameAndPhone() {
        assertThat(search("3-2-12").findValuesAsString("path")).containsExactly("3-2-1201", "3-2-1202");
        assertThat(search("3栋2单元1202室").findValuesAsString("name")).containsExactly("李四");
        assertThat(search("张三").findValuesAsString("path")).containsExactly("4-1-101", "3-2-1201");
        assertThat(search("9000").findValuesAsString("name")).containsExactly("李四");
        assertThat(search("%%").isEmpty()).isTrue();
        assertThat(search("张").isEmpty()).isTrue();
    }

    @Test
    void admitsOneOccupantOnceByACode() {
        JsonNode issued = codeFor("李四");
        Api.As resident = newcomer();

        JsonNode redeemed = redeem(
                resident,
                issued.path("code")
                        .asString()
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace("-", " "));
        JsonNode again = redeem(newcomer(), issued.path("code").asString());
        JsonNode units = api.call(resident, "{ myUnits { path building entrance state kind } }")
                .data("/myUnits");

        assertThat(redeemed.path("errors").isEmpty()).isTrue();
        assertThat(redeemed.path("renewLogin").asBoolean()).isFalse();
        assertThat(api.call(resident, ME).data("/me/memberships/0/displayName").asString())
                .isEqualTo("李四");
        assertThat(units.toString())
                .isEqualTo(
                        "[{\"path\":\"3-2-1202\",\"building\":\"3\",\"entrance\":\"2\",\"state\":\"LIVED_IN\",\"kind\":\"HOME\"}]");
        assertThat(again.at("/errors/0/code").asString()).isEqualTo("code.used");
        assertThat(codeFor("李四").at("/errors/0/code").asString()).isEqualTo("code.occupant-joined");
        assertThat(issued.path("qrPath").asString()).startsWith("M4 4h7v1h-7z");
        assertThat(issued.path("link").asString())
                .endsWith("/join?code=" + issued.path("code").asString());
    }

    @Test
    void keepsNoCodeThatCouldBeRead() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> input = Map.of("occupantId", occupant("李四"), "idempotencyKey", key);

        JsonNode first = api.call(desk, CODE, Map.of("input", input)).data("/occupantCodeCreate");
        JsonNode replay = api.call(desk, CODE, Map.of("input", input)).data("/occupantCodeCreate");

        String bare = first.path("code").asString().replace("-", "");
        assertThat(replay.path("code").isNull()).isTrue();
        assertThat(replay.path("expiresAt").asString())
                .isEqualTo(first.path("expiresAt").asString());
        assertThat(world.jdbc()
                        .sql("select payload from idempotency_keys where key = ?")
                        .param(key)
                        .query(String.class)
                        .single())
                .doesNotContain(bare, first.path("code").asString());
        assertThat(world.jdbc()
                        .sql(
                                "select count(*) from joining_codes where encode(code_hash, 'escape') like '%' || ? || '%'")
                        .param(bare)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void refusesExpiredWithdrawnAndInventedCodes() {
        String withdrawn = codeFor("李四").path("code").asString();
        String expired = codeFor("李四").path("code").asString();

        assertThat(redeem(newcomer(), withdrawn).at("/errors/0/code").asString())
                .isEqualTo("code.unknown");
        assertThat(redeem(newcomer(), "AAAA-BBBB-CCCC").at("/errors/0/code").asString())
                .isEqualTo("code.unknown");
        assertThat(redeem(newcomer(), "' or 1=1").at("/errors/0/code").asString())
                .isEqualTo("code.unknown");
        clock.moveBy(Duration.ofDays(15));
        assertThat(redeem(newcomer(), expired).at("/errors/0/code").asString()).isEqualTo("code.expired");
        assertThat(occupantMemberships()).isZero();
    }

    @Test
    void endsWhatAnOccupantCouldOpenWithTheLastUnit() {
        Api.As resident = newcomer();
        redeem(resident, codeFor("张三").path("code").asString());

        end("3-2-1201");
        int afterTheFirst = api.call(resident, ME).data("/me/memberships").size();
        end("4-1-101");
        int onTheLastDay = api.call(resident, ME).data("/me/memberships").size();
        clock.moveBy(Duration.ofDays(1));

        assertThat(afterTheFirst).isEqualTo(1);
        assertThat(onTheLastDay).isEqualTo(1);
        assertThat(api.call(resident, ME).data("/me/memberships").size()).isZero();
        assertThat(search("张三").isEmpty()).isTrue();
    }

    @Test
    void withdrawsTheCodeOfSomebodyWhoMovesOut() {
        String code = codeFor("李四").path("code").asString();

        end("3-2-1202");

        assertThat(redeem(newcomer(), code).at("/errors/0/code").asString()).isEqualTo("code.unknown");
        clock.moveBy(Duration.ofDays(1));
        assertThat(api.call(desk, CODE, Map.of("input", Map.of("occupantId", occupantEver("李四"))))
                        .data("/occupantCodeCreate/errors/0/code")
                        .asString())
                .isEqualTo("code.occupant-moved-out");
    }

    @Test
    void admitsStaffWhomTheOrganizationProves() {
        Map<String, Object> place = place(Role.WORKER, "engineering");
        JsonNode invited = invite(company.as(Role.DIRECTOR), place);
        UUID person = UUID.randomUUID();

        JsonNode redeemed = redeem(
                new Api.As(Tokens.of(person), null, "en"), invited.path("code").asString());
        JsonNode again = redeem(newcomer(), invited.path("code").asString());
        JsonNode me = api.call(new Api.As(Tokens.of(person, company.organization()), null, "en"), ME)
                .data("/me/memberships");
        Api.Answer staff = api.call(
                desk,
                "query($id: ID!) { staff(estateId: $id) { displayName role staffNumber joined department { code } } }",
                Map.of("id", company.estate()));

        assertThat(redeemed.path("membershipId").asString())
                .isEqualTo(invited.path("membershipId").asString());
        assertThat(redeemed.path("renewLogin").asBoolean()).isTrue();
        assertThat(again.at("/errors/0/code").asString()).isEqualTo("code.used");
        assertThat(me.path(0).path("role").asString()).isEqualTo("WORKER");
        assertThat(staff.data("/staff").toString())
                .contains(
                        "{\"displayName\":\"王师傅\",\"role\":\"WORKER\",\"staffNumber\":\"G-07\",\"joined\":true,\"department\":{\"code\":\"engineering\"}}");
    }

    @Test
    void tellsWhatIsWrongWithAnInvitation() {
        Api.As director = company.as(Role.DIRECTOR);
        Map<String, Object> noDepartment = place(Role.SUPERVISOR, "engineering");
        noDepartment.remove("departmentId");
        Map<String, Object> foreignDepartment = place(Role.WORKER, "engineering");
        foreignDepartment.put("departmentId", world.company().departments().get("engineering"));
        Map<String, Object> mailed = place(Role.WORKER, "engineering");
        mailed.put("email", "not an address");
        Map<String, Object> occupant = place(Role.OCCUPANT, "service");

        invite(director, place(Role.WORKER, "engineering"));

        assertThat(invite(director, place(Role.WORKER, "engineering"))
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("staff.number-taken");
        assertThat(invite(director, noDepartment).at("/errors/0/code").asString())
                .isEqualTo("staff.department-missing");
        assertThat(invite(director, foreignDepartment).at("/errors/0/code").asString())
                .isEqualTo("staff.department-unknown");
        assertThat(invite(director, mailed).findValuesAsString("code")).contains("staff.email-malformed");
        assertThat(invite(director, occupant).at("/errors/0/code").asString()).isEqualTo("staff.role-not-invited");
    }

    @Test
    void letsADirectorInviteNobodyOutsideTheOwnEstate() {
        Map<String, Object> office = place(Role.HEAD_OFFICE, "service");
        office.remove("departmentId");
        office.remove("estateId");
        Map<String, Object> elsewhere = place(Role.DESK, "service");
        elsewhere.put("estateId", world.estate(company.id()));

        Api.Answer ofOffice = api.call(company.as(Role.DIRECTOR), INVITE, Map.of("input", office));
        Api.Answer ofOther = api.call(company.as(Role.DIRECTOR), INVITE, Map.of("input", elsewhere));

        assertThat(ofOffice.refusal()).isEqualTo("FORBIDDEN");
        assertThat(ofOther.refusal()).isEqualTo("NOT_FOUND");
        assertThat(invite(company.as(Role.HEAD_OFFICE), office).path("errors").isEmpty())
                .isTrue();
    }

    @Test
    void letsThePlatformOperatorInviteTheFirstOfACompanyOnly() {
        UUID fresh = Ids.next();
        world.jdbc()
                .sql("insert into companies (id, name, organization) values (?, '新物业', ?)")
                .params(fresh, "org-" + fresh)
                .update();
        Api.As operator = new Api.As(Tokens.ofOperator(UUID.randomUUID()), null, "en");
        Map<String, Object> first =
                new HashMap<>(Map.of("role", "HEAD_OFFICE", "displayName", "总部", "companyId", fresh));
        Map<String, Object> desk = new HashMap<>(first);
        desk.put("role", "DESK");
        UUID person = UUID.randomUUID();

        JsonNode invited = invite(operator, first);
        redeem(new Api.As(Tokens.of(person), null, "en"), invited.path("code").asString());

        assertThat(api.call(new Api.As(Tokens.of(person, "org-" + fresh), null, "en"), ME)
                        .data("/me/memberships/0/role")
                        .asString())
                .isEqualTo("HEAD_OFFICE");
        assertThat(invite(operator, first).at("/errors/0/code").asString()).isEqualTo("staff.company-founded");
        assertThat(api.call(operator, INVITE, Map.of("input", desk)).refusal()).isEqualTo("FORBIDDEN");
        first.put("companyId", UUID.randomUUID());
        assertThat(api.call(operator, INVITE, Map.of("input", first)).refusal()).isEqualTo("NOT_FOUND");
        first.remove("companyId");
        assertThat(invite(operator, first).at("/errors/0/code").asString()).isEqualTo("staff.company-missing");
    }

    @Test
    void endsThePlaceOfSomebodyWhoLeft() {
        String document =
                "mutation($input: MembershipEndInput!) { membershipEnd(input: $input) { membershipId errors { code } } }";
        Api.As director = company.as(Role.DIRECTOR);

        JsonNode own = api.call(director, document, Map.of("input", Map.of("membershipId", director.membership())))
                .data("/membershipEnd");
        Api.Answer office = api.call(
                director, document, Map.of("input", Map.of("membershipId", company.membership(Role.HEAD_OFFICE))));
        JsonNode worker = api.call(
                        director, document, Map.of("input", Map.of("membershipId", company.membership(Role.WORKER))))
                .data("/membershipEnd");

        assertThat(own.at("/errors/0/code").asString()).isEqualTo("staff.own-membership");
        assertThat(office.refusal()).isEqualTo("FORBIDDEN");
        assertThat(worker.path("errors").isEmpty()).isTrue();
        assertThat(api.call(company.as(Role.WORKER), ME).data("/me/memberships").size())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"WORKER", "GUARD", "SUPERVISOR", "QUALITY", "COMMITTEE", "CLIENT"})
    void letsOtherRolesMakeNoCodes(Role role) {
        Api.Answer answer = api.call(company.as(role), CODE, Map.of("input", Map.of("occupantId", occupant("李四"))));

        assertThat(answer.refusal()).isEqualTo("FORBIDDEN");
        assertThat(world.jdbc()
                        .sql("select count(*) from joining_codes where estate_id = ?")
                        .param(company.estate())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void hidesOccupantsOfOthers() {
        World.Company other = world.company();

        Api.Answer code = api.call(other.as(Role.DESK), CODE, Map.of("input", Map.of("occupantId", occupant("李四"))));
        JsonNode found = api.call(
                        other.as(Role.DESK),
                        "query($id: ID!) { occupantSearch(estateId: $id, text: \"李四\") { name } }",
                        Map.of("id", company.estate()))
                .data("/occupantSearch");

        assertThat(code.refusal()).isEqualTo("NOT_FOUND");
        assertThat(found.isEmpty()).isTrue();
    }

    private JsonNode search(String text) {
        return api.call(
                        desk,
                        "query($id: ID!, $text: String!) { occupantSearch(estateId: $id, text: $text) {"
                                + " occupancyId occupantId name phone kind unit { path } joined } }",
                        Map.of("id", company.estate(), "text", text))
                .data("/occupantSearch");
    }

    private String occupant(String name) {
        return search(name).path(0).path("occupantId").asString();
    }

    private UUID occupantEver(String name) {
        return world.jdbc()
                .sql("select id from occupants where estate_id = ? and name = ?")
                .params(company.estate(), name)
                .query(UUID.class)
                .single();
    }

    private JsonNode codeFor(String name) {
        return api.call(desk, CODE, Map.of("input", Map.of("occupantId", occupant(name))))
                .data("/occupantCodeCreate");
    }

    private JsonNode redeem(Api.As as, String code) {
        return api.call(as, REDEEM, Map.of("input", Map.of("code", code))).data("/codeRedeem");
    }

    private void end(String room) {
        String occupancy = search(room).path(0).path("occupancyId").asString();
        JsonNode ended = api.call(
                        desk,
                        "mutation($input: OccupancyEndInput!) { occupancyEnd(input: $input) { occupancyId errors { code } } }",
                        Map.of("input", Map.of("occupancyId", occupancy)))
                .data("/occupancyEnd");
        assertThat(ended.path("errors").isEmpty()).isTrue();
    }

    private JsonNode invite(Api.As as, Map<String, Object> place) {
        return api.call(as, INVITE, Map.of("input", place)).data("/staffInvite");
    }

    private Map<String, Object> place(Role role, String department) {
        Map<String, Object> place = new HashMap<>();
        place.put("estateId", company.estate());
        place.put("role", role.name());
        place.put("departmentId", company.departments().get(department));
        place.put("displayName", "王师傅");
        place.put("staffNumber", "G-07");
        return place;
    }

    private int occupantMemberships() {
        return world.jdbc()
                .sql("select count(*) from memberships where estate_id = ? and role = 'OCCUPANT'")
                .param(company.estate())
                .query(Integer.class)
                .single();
    }

    private static Api.As newcomer() {
        return new Api.As(Tokens.of(UUID.randomUUID()), null, "zh-CN");
    }
}
