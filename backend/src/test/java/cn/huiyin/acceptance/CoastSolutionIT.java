package cn.huiyin.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.HuiyinTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** From what was found to what was really done, on the coast and where no clause asks for as much. */
@HuiyinTest
class CoastSolutionIT {

    private static final Map<String, ?> REVIEW =
            Map.of("reviewer", "陈律师（安和所）", "result", "WITH_CONDITIONS", "opinion", "先行垫付，保留追偿。");
    private static final Map<String, ?> AGREED = Map.of("end", "AGREED", "cause", "OTHER");

    @Autowired
    private AutowireCapableBeanFactory beans;

    private EstateAtWork estate;

    @BeforeEach
    void open() {
        estate = EstateAtWork.under(beans, "sunshine-coast");
    }

    @Test
    @Clause("CO-05")
    void noSolutionIsOfferedBeforeEvidence() {
        Matter matter = estate.complaint().triaged().dispatched();
        matter.act(Role.SUPERVISOR, "caseInvestigate", Map.of("findings", "灯管老化。"));
        assertThat(matter.refusal(Role.SUPERVISOR, "solutionOffer", offer(Map.of())))
                .endsWith("attachments");

        matter.investigated().act(Role.SUPERVISOR, "solutionOffer", offer(Map.of()));
        assertThat(matter.read("state").asString()).isEqualTo("OFFERED");
    }

    @Test
    @Clause("CO-07")
    void solutionSaysWhatItRestsOnAndWeighsBothInterests() {
        Matter matter = estate.complaint().triaged().dispatched().investigated();
        for (String left : List.of("findings", "complainantInterest", "estateInterest")) {
            assertThat(matter.refusal(Role.SUPERVISOR, "solutionOffer", offer(Map.of(left, " "))))
                    .endsWith(left);
        }
        assertThat(matter.read("state").asString()).isEqualTo("IN_PROGRESS");

        matter.act(Role.SUPERVISOR, "solutionOffer", offer(Map.of()));
        assertThat(matter.readBy(Role.SUPERVISOR, "timeline").toString()).contains("灯管老化，线路完好。", "整层一并更换。");
        assertThat(matter.readBy(Role.OCCUPANT, "timeline").toString())
                .contains("今天换上新灯管。")
                .doesNotContain("线路完好");
    }

    @Test
    @Clause("CO-07")
    void solutionNeedNotBeWeighedWhereNoClauseAsksForIt() {
        EstateAtWork other = EstateAtWork.under(beans, "feedback-channels");
        Matter matter = other.complaint().triaged().dispatched().investigated();

        matter.act(Role.SUPERVISOR, "solutionOffer", Map.of("solution", "今天换上新灯管。"));
        assertThat(matter.read("state").asString()).isEqualTo("OFFERED");
    }

    @Test
    @Clause("CO-08")
    void markedMatterOfLawIsReviewedBeforeASolutionIsOffered() {
        Matter matter = estate.complaint()
                .triaged(Map.of("law", "CLAIM", "claim", 8000))
                .dispatched()
                .investigated();
        assertThat(matter.read("legalReviewMissing").asBoolean()).isTrue();
        assertThat(matter.readBy(Role.OCCUPANT, "legalReviewMissing").asBoolean())
                .isFalse();
        assertThat(matter.tried(Role.SUPERVISOR, "solutionOffer", offer(Map.of()))
                        .data("/solutionOffer/errors/0/message")
                        .asString())
                .contains("法律审核");
        assertThat(matter.read("state").asString()).isEqualTo("IN_PROGRESS");

        matter.act(Role.SUPERVISOR, "caseLegalReview", REVIEW);
        assertThat(matter.read("legalReviewMissing").asBoolean()).isFalse();
        assertThat(matter.readBy(Role.SUPERVISOR, "timeline").toString()).contains("陈律师（安和所）", "先行垫付");
        assertThat(matter.readBy(Role.OCCUPANT, "timeline").toString()).doesNotContain("陈律师");
        matter.act(Role.SUPERVISOR, "solutionOffer", offer(Map.of()));
        assertThat(matter.read("state").asString()).isEqualTo("OFFERED");
    }

    @Test
    @Clause("CO-08")
    void objectionOfTheReviewStandsUntilAnotherReview() {
        Matter matter = estate.complaint().triaged().dispatched();
        matter.act(
                Role.SUPERVISOR,
                "caseInvestigate",
                Map.of("findings", "业户跌倒。", "law", "INJURY", "attachments", List.of(estate.photo(Role.SUPERVISOR))));
        Map<String, Object> objection = new HashMap<>(REVIEW);
        objection.put("result", "OBJECTION");
        matter.act(Role.DIRECTOR, "caseLegalReview", objection);
        assertThat(matter.refusal(Role.SUPERVISOR, "solutionOffer", offer(Map.of())))
                .isNotEmpty();

        matter.act(Role.DIRECTOR, "caseLegalReview", REVIEW).act(Role.SUPERVISOR, "solutionOffer", offer(Map.of()));
    }

    @Test
    @Clause("CO-08")
    void categoryItselfMayAskForTheReview() {
        Matter wall = estate.complaint().triaged(Map.of("category", "decorate.structure"));

        assertThat(wall.read("legalReviewMissing").asBoolean()).isTrue();
        wall.triaged(Map.of("category", "power.light"));
        assertThat(wall.read("legalReviewMissing").asBoolean()).isFalse();
    }

    @Test
    @Clause("CO-08")
    void nobodyReviewsWhereNoLawIsInvolvedOrTheClaimIsSmall() {
        Matter small = estate.complaint()
                .triaged(Map.of("law", "CLAIM", "claim", 300))
                .dispatched()
                .investigated();
        small.act(Role.SUPERVISOR, "solutionOffer", offer(Map.of()));

        Matter plain = estate.complaint().triaged().dispatched().investigated();
        assertThat(plain.read("legalReviewMissing").asBoolean()).isFalse();
        plain.act(Role.SUPERVISOR, "solutionOffer", offer(Map.of()));
    }

    @Test
    @Clause("CO-11")
    void complaintClosesWithAgreementOnlyAfterSomebodySawTheMeasures() {
        Matter matter = visited(estate);
        assertThat(matter.refusal(Role.DESK, "caseClose", AGREED)).endsWith("end");
        assertThat(matter.refusal(Role.SUPERVISOR, "orderVerify", Map.of("note", "看过。")))
                .endsWith("carriedOutById");
        String self = estate.company().membership(Role.SUPERVISOR).toString();
        assertThat(matter.refusal(Role.SUPERVISOR, "orderVerify", Map.of("carriedOutById", self)))
                .endsWith("carriedOutById");
        assertThat(matter.read("verifiedAt").isNull()).isTrue();

        matter.seen();
        assertThat(matter.read("verifiedAt").isString()).isTrue();
        matter.act(Role.DESK, "caseClose", AGREED);
        assertThat(matter.read("state").asString()).isEqualTo("CLOSED");
    }

    @Test
    @Clause("CO-11")
    void complaintClosesWithoutThatWhereNoClauseAsksForIt() {
        visited(EstateAtWork.under(beans, "feedback-channels")).act(Role.DESK, "caseClose", AGREED);
    }

    private static Matter visited(EstateAtWork estate) {
        return estate.complaint()
                .triaged()
                .dispatched()
                .accepted()
                .replied()
                .act(
                        Role.DIRECTOR,
                        "visitRecord",
                        Map.of("method", "PHONE", "solved", true, "satisfaction", 5, "note", "很快。"));
    }

    private static Map<String, Object> offer(Map<String, ?> change) {
        Map<String, Object> offer = new HashMap<>(Map.of(
                "solution", "今天换上新灯管。",
                "findings", "灯管老化，线路完好。",
                "complainantInterest", "今晚就亮。",
                "estateInterest", "整层一并更换。"));
        offer.putAll(change);
        return offer;
    }
}
