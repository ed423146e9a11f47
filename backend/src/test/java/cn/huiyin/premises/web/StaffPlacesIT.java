package cn.huiyin.premises.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.MovableClock;
import cn.huiyin.testing.StatementCount;
import cn.huiyin.testing.Tokens;
import cn.huiyin.testing.World;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who holds or was offered a place, in the company and in an estate. */
@HuiyinTest
class StaffPlacesIT {

    private static final String PLACES = """
            query ($id: ID) { staffPlaces(estateId: $id) {
                membershipId displayName role estateName state invitedUntil department { code } } }""";
    private static final String INVITE =
            "mutation ($input: StaffInviteInput!) { staffInvite(input: $input) { membershipId code errors { code } } }";
    private static final String END =
            "mutation ($input: MembershipEndInput!) { membershipEnd(input: $input) { errors { code } } }";
    private static final String REDEEM =
            "mutation ($input: CodeRedeemInput!) { codeRedeem(input: $input) { errors { code } } }";

    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Autowired
    private MovableClock clock;

    private World.Company company;
    private Api.As office;

    @BeforeEach
    void open() {
        company = world.company();
        office = company.as(Role.HEAD_OFFICE);
    }

    @Test
    void listsWhoReachesTheWholeCompanyAndNobodyOfOneEstate() {
        world.company();

        assertThat(places(office, null).findValuesAsString("displayName")).containsExactly("HEAD_OFFICE", "QUALITY");
        assertThat(places(office, null).path(1).at("/department/code").asString())
                .isEqualTo("quality");
    }

    @Test
    void listsThePlacesOfWhoeverWorksInSeveralEstates() {
        UUID second = world.estate(company.id());
        UUID director = company.members().get(Role.DIRECTOR).person();
        UUID membership = world.member(company.id(), company.organization(), second, Role.DIRECTOR, null, null)
                .membership();
        world.jdbc()
                .sql("update memberships set person_id = ? where id = ?")
                .params(director, membership)
                .update();

        JsonNode places = places(office, null);

        assertThat(places.findValuesAsString("role")).containsExactly("HEAD_OFFICE", "QUALITY", "DIRECTOR", "DIRECTOR");
        assertThat(places.findValuesAsString("estateName").stream().distinct()).hasSize(3);
    }

    @Test
    void tellsHowFarAnInvitationHasCome() {
        String code = invite(Map.of("role", "QUALITY", "displayName", "秦雯"))
                .path("code")
                .asString();
        JsonNode waiting = named("秦雯");
        clock.moveBy(Duration.ofDays(8));
        JsonNode expired = named("秦雯");
        clock.moveTo(MovableClock.START);
        api.call(new Api.As(Tokens.of(UUID.randomUUID()), null, "en"), REDEEM, Map.of("input", Map.of("code", code)));
        JsonNode taken = named("秦雯");

        assertThat(waiting.path("state").asString()).isEqualTo("WAITING");
        assertThat(waiting.path("invitedUntil").asString()).isEqualTo("2026-12-08T02:00:00Z");
        assertThat(expired.path("state").asString()).isEqualTo("EXPIRED");
        assertThat(taken.path("state").asString()).isEqualTo("TAKEN");
        assertThat(taken.path("invitedUntil").isNull()).isTrue();
    }

    @Test
    void takesAnInvitationBackWithItsCodeAndSetsTheNumberFree() {
        Map<String, Object> input = Map.of("role", "QUALITY", "displayName", "秦雯", "staffNumber", "Q-1");
        JsonNode invited = invite(input);

        JsonNode ended = api.call(
                        office,
                        END,
                        Map.of(
                                "input",
                                Map.of(
                                        "membershipId",
                                        invited.path("membershipId").asString())))
                .data("/membershipEnd/errors");
        JsonNode redeemed = api.call(
                        new Api.As(Tokens.of(UUID.randomUUID()), null, "en"),
                        REDEEM,
                        Map.of("input", Map.of("code", invited.path("code").asString())))
                .data("/codeRedeem/errors");

        assertThat(ended.isEmpty()).isTrue();
        assertThat(redeemed.path(0).path("code").asString()).isEqualTo("code.unknown");
        assertThat(places(office, null).findValuesAsString("displayName")).doesNotContain("秦雯");
        assertThat(invite(input).path("errors").isEmpty()).isTrue();
    }

    @Test
    void showsADirectorTheCommitteeAndTheClientOfTheOwnEstateAndNoOther() {
        UUID other = world.company().estate();

        assertThat(places(company.as(Role.DIRECTOR), company.estate()).findValuesAsString("role"))
                .containsExactlyInAnyOrderElementsOf(
                        List.of("DIRECTOR", "SUPERVISOR", "DESK", "WORKER", "GUARD", "COMMITTEE", "CLIENT"));
        assertThat(places(company.as(Role.DIRECTOR), other).isEmpty()).isTrue();
        assertThat(api.call(company.as(Role.DIRECTOR), "{ staffPlaces { displayName } }")
                        .refusal())
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void readsTwoStatementsHoweverManyPlacesThereAre() {
        List<String> few = StatementCount.of(() -> places(office, null));
        for (int more = 0; more < 12; more++) {
            invite(Map.of("role", "QUALITY", "displayName", "品质" + more));
        }

        assertThat(few).hasSizeLessThanOrEqualTo(2);
        assertThat(StatementCount.of(() -> places(office, null))).hasSameSizeAs(few);
    }

    private JsonNode places(Api.As as, UUID estate) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("id", estate);
        return api.call(as, PLACES, variables).data("/staffPlaces");
    }

    private JsonNode named(String name) {
        return places(office, null)
                .valueStream()
                .filter(place -> place.path("displayName").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode invite(Map<String, ?> input) {
        return api.call(office, INVITE, Map.of("input", input)).data("/staffInvite");
    }

    @Test
    void directorGivesAndChangesANumberThatIsUniqueInTheEstate() {
        String one = company.membership(Role.WORKER).toString();
        String two = company.membership(Role.GUARD).toString();

        assertThat(number(Role.DIRECTOR, one, "A-017")).isEmpty();
        assertThat(number(Role.DIRECTOR, two, " A-017 ")).isEqualTo("staff.number-taken input.staffNumber");
        assertThat(number(Role.DIRECTOR, two, "A".repeat(21))).isEqualTo("staff.number-long input.staffNumber");
        assertThat(numberOf(two)).isNull();

        assertThat(number(Role.DIRECTOR, one, "A-018")).isEmpty();
        assertThat(number(Role.HEAD_OFFICE, two, "A-017")).isEmpty();
        assertThat(numberOf(one)).isEqualTo("A-018");
        assertThat(numberOf(two)).isEqualTo("A-017");
        assertThat(number(Role.DIRECTOR, one, null)).isEmpty();
        assertThat(numberOf(one)).isNull();
        for (Role role : List.of(Role.DESK, Role.SUPERVISOR, Role.WORKER, Role.QUALITY)) {
            assertThat(number(role, one, "B-1")).as(role.name()).isEqualTo("FORBIDDEN");
        }
        assertThat(numberOf(one)).isNull();
    }

    @Test
    void directorGivesNoNumberToThoseOfTheCompany() {
        String quality = company.membership(Role.QUALITY).toString();

        assertThat(number(Role.DIRECTOR, quality, "Q-1")).isIn("FORBIDDEN", "NOT_FOUND");

        assertThat(numberOf(quality)).isNull();
    }

    private String number(Role by, String membership, String number) {
        Map<String, Object> input = new HashMap<>(Map.of("membershipId", membership));
        input.put("staffNumber", number);
        Api.Answer answer = api.call(
                company.as(by),
                "mutation ($input: StaffNumberSetInput!) { staffNumberSet(input: $input) { errors { code path } } }",
                Map.of("input", input));
        JsonNode errors = answer.data("/staffNumberSet/errors");
        if (!errors.isArray()) {
            return answer.refusal();
        }
        return errors.isEmpty()
                ? ""
                : errors.at("/0/code").asString() + " input."
                        + errors.at("/0/path/1").asString();
    }

    private String numberOf(String membership) {
        return world.jdbc()
                .sql("select staff_number from memberships where company_id = ? and id = ?::uuid")
                .params(company.id(), membership)
                .query((row, n) -> java.util.Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
    }
}
