package cn.huiyin.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import tools.jackson.databind.JsonNode;

/** Each letter of the complaint box comes to a case or to a reason, and the box is not opened by whom they are about. */
@HuiyinTest
class BoxLettersIT {

    @Autowired
    private AutowireCapableBeanFactory beans;

    private EstateAtWork estate;

    @BeforeEach
    void open() {
        estate = EstateAtWork.under(beans, "international-city");
    }

    @Test
    @Clause("IC-17")
    void eachLetterOfAnOpeningComesToACaseOrToAReason() {
        opened(2);
        Matter matter = estate.received(Role.DESK, Map.of("channel", "BOX", "description", "来信：电梯异响。"));
        JsonNode opening = openings().get(0);
        assertThat(opening.path("letters").asInt()).isEqualTo(2);
        assertThat(opening.path("waiting").toString()).isEqualTo("[1,2]");

        assertThat(settle(
                        opening, 1, Map.of("reference", matter.read("reference").asString())))
                .isEmpty();
        assertThat(settle(opening, 2, Map.of("reason", "NOT_LEGIBLE"))).isEmpty();

        JsonNode after = openings().get(0);
        assertThat(after.path("waiting")).isEmpty();
        assertThat(after.at("/settled/0/caseId").asString()).isEqualTo(matter.id());
        assertThat(after.at("/settled/1/reason").asString()).isEqualTo("NOT_LEGIBLE");
        assertThat(after.path("byConcerned").asBoolean()).isFalse();
    }

    @Test
    @Clause("IC-17")
    void emptyBoxIsAFactWithoutLetters() {
        opened(0);

        JsonNode opening = openings().get(0);

        assertThat(opening.path("letters").asInt()).isZero();
        assertThat(opening.path("openedBy").asString()).isEqualTo("GUARD");
        assertThat(opening.path("waiting")).isEmpty();
        assertThat(settle(opening, 1, Map.of("reason", "NOT_LEGIBLE"))).isEqualTo("box.number input.number");
    }

    @Test
    @Clause("IC-17")
    void tellsThatTheBoxWasOpenedByTheOneWhomALetterIsAbout() {
        opened(1);
        Matter matter = estate.received(Role.DESK, Map.of("channel", "BOX", "description", "来信：夜班保安态度差。"));
        String reference = matter.read("reference").asString();
        matter.act(
                Role.DESK,
                "caseConcern",
                Map.of("memberId", estate.company().membership(Role.GUARD).toString(), "reason", "信里点名。"));

        assertThat(settle(openings().get(0), 1, Map.of("reference", reference))).isEmpty();

        assertThat(openings().get(0).path("byConcerned").asBoolean()).isTrue();
        assertThat(refusal(Role.GUARD)).isEqualTo("FORBIDDEN");
    }

    @Test
    void refusesWhatIsNeitherOrBothOrUnknownOrToldBefore() {
        opened(1);
        JsonNode opening = openings().get(0);

        assertThat(settle(opening, 1, Map.of())).isEqualTo("box.either input.reference");
        assertThat(settle(opening, 1, Map.of("reference", "X-1", "reason", "OTHER")))
                .isEqualTo("box.either input.reference");
        assertThat(settle(opening, 1, Map.of("reference", "X-1"))).isEqualTo("box.reference.unknown input.reference");
        assertThat(settle(opening, 1, Map.of("reason", "OTHER"))).isEqualTo("box.note input.note");
        assertThat(openings().get(0).path("waiting").toString()).isEqualTo("[1]");

        assertThat(settle(opening, 1, Map.of("reason", "OTHER", "note", "广告传单。")))
                .isEmpty();
        assertThat(settle(opening, 1, Map.of("reason", "NOT_LEGIBLE"))).startsWith("box.decided");
        for (Role role : List.of(Role.GUARD, Role.SUPERVISOR, Role.OCCUPANT)) {
            assertThat(refusal(role)).as(role.name()).isEqualTo("FORBIDDEN");
        }
    }

    private void opened(int letters) {
        estate.api()
                .call(
                        estate.as(Role.GUARD),
                        "mutation($input: RoundRecordInput!) { roundRecord(input: $input) { errors { code } } }",
                        Map.of(
                                "input",
                                Map.of(
                                        "estateId",
                                        estate.company().estate().toString(),
                                        "kind",
                                        "BOX_OPENED",
                                        "found",
                                        letters)));
    }

    private Api.Answer read(Role role) {
        return estate.api()
                .call(
                        estate.as(role),
                        "query($id: ID!) { boxOpenings(estateId: $id) { id openedBy letters waiting byConcerned settled { number caseId reference reason note } } }",
                        Map.of("id", estate.company().estate().toString()));
    }

    private JsonNode openings() {
        return read(Role.DIRECTOR).data("/boxOpenings");
    }

    private String refusal(Role role) {
        return read(role).refusal();
    }

    private String settle(JsonNode opening, int number, Map<String, ?> input) {
        Map<String, Object> told = new HashMap<>(input);
        told.put("openingId", opening.path("id").asString());
        told.put("number", number);
        JsonNode errors = estate.api()
                .call(
                        estate.as(Role.DESK),
                        "mutation($input: BoxLetterSettleInput!) { boxLetterSettle(input: $input) { errors { code path } } }",
                        Map.of("input", told))
                .data("/boxLetterSettle/errors");
        assertThat(errors.isArray()).isTrue();
        return errors.isEmpty()
                ? ""
                : errors.at("/0/code").asString() + " input."
                        + errors.at("/0/path/1").asString();
    }
}
