package cn.huiyin.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.noticeboard.OutcomeApi.Acted;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.MovableClock;
import cn.huiyin.testing.World;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@HuiyinTest
@Import({BoardWorld.class, OutcomeApi.class})
class OutcomeCourseIT {

    private static final String CLEAN = "地下车库积水已抽干，雨水篦子已清理。";

    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Autowired
    private MovableClock clock;

    @Autowired
    private BoardWorld boards;

    @Autowired
    private OutcomeApi outcomes;

    @Autowired
    private PublishingTask.PublishDue job;

    private BoardWorld.Estate estate;

    @BeforeEach
    void makeAnEstate() {
        estate = boards.publicEstate();
    }

    @AfterEach
    void putTheClockBack() {
        clock.moveTo(MovableClock.START);
    }

    @Test
    void marksWhatGivesAnyoneAwayAndBlocksUntilEachIsSettled() {
        Acted drafted = outcomes.draft(
                estate.as(Role.DESK),
                boards.closedCase(estate, "leak.basement"),
                "业主" + BoardWorld.NAME + "住" + BoardWorld.ROOM + "，电话" + BoardWorld.PHONE + "，高空作业已完成。");

        assertThat(drafted.outcome().path("marks").size()).isEqualTo(3);
        assertThat(outcomes.send(estate.as(Role.DESK), drafted).error()).isEqualTo("noticeboard.marks.open");

        Acted first = outcomes.replace(estate.as(Role.DESK), drafted, 0);
        Acted second = outcomes.replace(estate.as(Role.DESK), first, 0);
        assertThat(outcomes.dismiss(estate.as(Role.DESK), second, 0, " ").error())
                .isEqualTo("noticeboard.words.missing");
        Acted third = outcomes.dismiss(estate.as(Role.DESK), second, 0, "服务中心的公开电话");

        assertThat(third.outcome().path("text").asString()).isEqualTo("业主住某户，电话" + BoardWorld.PHONE + "，高空作业已完成。");
        assertThat(third.outcome().path("openMarks").asInt()).isZero();
        assertThat(outcomes.send(estate.as(Role.DESK), third).state()).isEqualTo("SENT_TO_COMPLAINANT");
    }

    @Test
    void findsMarksAgainInWhatReplacesThem() {
        Acted drafted = outcomes.draft(estate.as(Role.DESK), boards.closedCase(estate, "leak.basement"), CLEAN);

        Acted edited = outcomes.edit(estate.as(Role.DESK), drafted, "已由" + BoardWorld.NAME + "确认。");

        assertThat(edited.outcome().at("/marks/0/found").asString()).isEqualTo(BoardWorld.NAME);
        assertThat(edited.outcome().at("/permissions/canSend").asBoolean()).isFalse();
    }

    @Test
    @Clause("FC-4b")
    void goesFromDraftToBoardOnlyAfterTheDelay() {
        Acted approved = outcomes.approved(estate, boards.closedCase(estate, "leak.basement"), CLEAN);
        assertThat(approved.state()).isEqualTo("APPROVED");
        assertThat(outcomes.publish(estate.as(Role.DESK), approved).error()).isEqualTo("noticeboard.publish.early");

        clock.moveBy(Duration.ofDays(5));
        Acted published = outcomes.publish(estate.as(Role.DESK), approved);

        assertThat(published.state()).isEqualTo("PUBLISHED");
        assertThat(noticeboard(estate.occupant().as())
                        .at("/noticeboard/edges/0/node/text")
                        .asString())
                .isEqualTo(CLEAN);
    }

    @Test
    void postsByItselfOnceHoweverOftenTheJobRuns() {
        Acted approved = outcomes.approved(estate, boards.closedCase(estate, "leak.basement"), CLEAN);
        var due = new PublishingTask.Due(estate.company().id(), estate.company().estate(), approved.id());

        job.publish(due);
        assertThat(state(approved.id())).isEqualTo("APPROVED");
        clock.moveBy(Duration.ofDays(5));
        job.publish(due);
        job.publish(due);

        assertThat(state(approved.id())).isEqualTo("PUBLISHED");
        assertThat(noticeboard(estate.occupant().as()).at("/noticeboard/edges").size())
                .isEqualTo(1);
    }

    @Test
    void postsWithTheApprovalWhereTheEstateAsksForNoDelay() {
        BoardWorld.Estate hasty = boards.estate(Map.of("outcomeDelay", "P0D"));

        Acted approved = outcomes.approved(hasty, boards.closedCase(hasty, "leak.basement"), CLEAN);

        assertThat(approved.state()).isEqualTo("PUBLISHED");
    }

    @Test
    void neverLetsTheDrafterApprove() {
        Acted drafted = outcomes.draft(estate.as(Role.DIRECTOR), boards.closedCase(estate, "leak.basement"), CLEAN);
        Acted sent = outcomes.send(estate.as(Role.DIRECTOR), drafted);

        assertThat(sent.outcome().at("/permissions/canApprove").asBoolean()).isFalse();
        assertThat(outcomes.approve(estate.as(Role.DIRECTOR), sent).error()).isEqualTo("noticeboard.approve.own");
        assertThat(state(sent.id())).isEqualTo("SENT_TO_COMPLAINANT");
        assertThat(outcomes.approve(estate.as(Role.QUALITY), sent).state()).isEqualTo("APPROVED");
    }

    @Test
    void neverLetsTheDrafterApproveUnderAnotherMembership() {
        Acted drafted = outcomes.draft(estate.as(Role.DESK), boards.closedCase(estate, "leak.basement"), CLEAN);
        Acted sent = outcomes.send(estate.as(Role.DESK), drafted);
        world.jdbc()
                .sql("update memberships set person_id = ? where company_id = ? and id = ?")
                .params(
                        estate.company().members().get(Role.DESK).person(),
                        estate.company().id(),
                        estate.company().membership(Role.DIRECTOR))
                .update();
        Api.As both = new Api.As(estate.as(Role.DESK).token(), estate.company().membership(Role.DIRECTOR), "zh-CN");

        assertThat(outcomes.approve(both, sent).error()).isEqualTo("noticeboard.approve.own");
    }

    @Test
    void letsTheComplainantReadFirstAndObject() {
        UUID matter = boards.closedCase(estate, "leak.basement");
        Acted drafted = outcomes.draft(estate.as(Role.DESK), matter, CLEAN);
        assertThat(seenBy(estate.occupant().as(), drafted.id())).isEqualTo("");
        Acted sent = outcomes.send(estate.as(Role.DESK), drafted);

        assertThat(seenBy(estate.occupant().as(), sent.id())).isEqualTo(CLEAN);
        assertThat(seenBy(estate.neighbour().as(), sent.id())).isEqualTo("");
        assertThat(outcomes.object(estate.neighbour().as(), sent.id(), "与我无关").refusal())
                .isEqualTo("NOT_FOUND");
        Acted objected = outcomes.object(estate.occupant().as(), sent.id(), "别人看得出是我家");

        assertThat(objected.state()).isEqualTo("OBJECTED");
        assertThat(outcomes.approve(estate.as(Role.DIRECTOR), sent).error()).isEqualTo("noticeboard.overtaken");
        assertThat(state(sent.id())).isEqualTo("OBJECTED");
    }

    @Test
    void takesDownAtOnceWhatTheComplainantObjectsTo() {
        Acted approved = outcomes.approved(estate, boards.closedCase(estate, "leak.basement"), CLEAN);
        clock.moveBy(Duration.ofDays(5));
        outcomes.publish(estate.as(Role.DESK), approved);

        outcomes.object(estate.occupant().as(), approved.id(), "别人看得出是我家");

        assertThat(noticeboard(estate.neighbour().as()).at("/noticeboard/edges").size())
                .isZero();
    }

    @Test
    void letsOneOfTwoWhoActAtOnceWin() {
        Acted drafted = outcomes.draft(estate.as(Role.DESK), boards.closedCase(estate, "leak.basement"), CLEAN);

        Acted winner = outcomes.edit(estate.as(Role.DESK), drafted, "积水已抽干。");
        Acted loser = outcomes.edit(estate.as(Role.DIRECTOR), drafted, "另一种说法。");

        assertThat(winner.error()).isEmpty();
        assertThat(loser.payload().at("/errors/0/__typename").asString()).isEqualTo("ConflictError");
        assertThat(text(drafted.id())).isEqualTo("积水已抽干。");
    }

    @Test
    void withdrawsWithTheReasonAndAllowsANewDraft() {
        UUID matter = boards.closedCase(estate, "leak.basement");
        Acted drafted = outcomes.draft(estate.as(Role.DESK), matter, CLEAN);
        assertThat(outcomes.draft(estate.as(Role.DESK), matter, CLEAN).error()).isEqualTo("noticeboard.case.drafted");

        assertThat(outcomes.withdraw(estate.as(Role.DESK), drafted.id(), "").error())
                .isEqualTo("noticeboard.words.missing");
        assertThat(outcomes.withdraw(estate.as(Role.DESK), drafted.id(), "重复").state())
                .isEqualTo("WITHDRAWN");
        assertThat(outcomes.draft(estate.as(Role.DESK), matter, CLEAN).state()).isEqualTo("DRAFTED");
    }

    @Test
    void tellsNothingOfWhatIsOnlyCounted() {
        for (String category :
                new String[] {"neighbour.noise", "neighbour.space", "service.attitude", "order.theft", "fee.property"
                }) {
            UUID matter = boards.closedCase(estate, category);
            assertThat(outcomes.draft(estate.as(Role.DESK), matter, CLEAN).error())
                    .as(category)
                    .isEqualTo("noticeboard.case.counted");
        }
        UUID open = boards.closedCase(estate, "leak.basement", estate.bigUnit(), null);
        assertThat(outcomes.draft(estate.as(Role.DESK), open, CLEAN).error()).isEqualTo("noticeboard.case.open");
        UUID invalid = boards.closedCase(estate, "leak.basement", estate.bigUnit(), "INVALID");
        assertThat(outcomes.draft(estate.as(Role.DESK), invalid, CLEAN).error()).isEqualTo("noticeboard.case.not-told");
    }

    @Test
    void namesTheBuildingOnlyWhereItIsBigAndTheMatterOrdinary() {
        assertThat(place("leak.basement", estate.bigUnit())).isEqualTo("3栋");
        assertThat(place("leak.basement", estate.smallUnit())).isEqualTo("本项目");
        assertThat(place("leak.bathroom", estate.bigUnit())).isEqualTo("本项目");
    }

    @Test
    void isNotThereForAnotherCompanyAndClosedToOtherRoles() {
        UUID matter = boards.closedCase(estate, "leak.basement");
        Acted drafted = outcomes.draft(estate.as(Role.DESK), matter, CLEAN);
        BoardWorld.Estate other = boards.publicEstate();

        assertThat(seenBy(other.as(Role.DIRECTOR), drafted.id())).isEqualTo("");
        assertThat(outcomes.draft(other.as(Role.DESK), matter, CLEAN).refusal()).isEqualTo("NOT_FOUND");
        assertThat(outcomes.send(other.as(Role.DESK), drafted).refusal()).isEqualTo("NOT_FOUND");
        assertThat(outcomes.withdraw(other.as(Role.HEAD_OFFICE), drafted.id(), "x")
                        .refusal())
                .isEqualTo("NOT_FOUND");
        for (Role role : new Role[] {Role.WORKER, Role.GUARD, Role.SUPERVISOR, Role.COMMITTEE, Role.CLIENT}) {
            assertThat(outcomes.send(estate.as(role), drafted).refusal())
                    .as(role.name())
                    .isEqualTo("FORBIDDEN");
        }
        assertThat(outcomes.approve(estate.as(Role.DESK), drafted).refusal()).isEqualTo("FORBIDDEN");
        assertThat(state(drafted.id())).isEqualTo("DRAFTED");
    }

    @Test
    void repeatsAnAnswerForTheSameKey() {
        UUID matter = boards.closedCase(estate, "leak.basement");
        String document =
                "mutation($input: OutcomeDraftInput!) { outcomeDraft(input: $input) { outcome { id } errors { code } } }";
        Map<String, Object> input = Map.of("caseId", matter, "text", CLEAN, "idempotencyKey", "k1");

        String first = api.call(estate.as(Role.DESK), document, Map.of("input", input))
                .data("/outcomeDraft")
                .toString();
        String second = api.call(estate.as(Role.DESK), document, Map.of("input", input))
                .data("/outcomeDraft")
                .toString();

        assertThat(second).isEqualTo(first).contains("\"id\"");
    }

    private String place(String category, UUID unit) {
        UUID matter = boards.closedCase(estate, category, unit, "AGREED");
        return outcomes.draft(estate.as(Role.DESK), matter, CLEAN)
                .outcome()
                .path("place")
                .asString();
    }

    private String seenBy(Api.As as, UUID outcome) {
        return api.call(as, "query($id: ID!) { outcome(id: $id) { text } }", Map.of("id", outcome))
                .data("/outcome/text")
                .asString("");
    }

    private tools.jackson.databind.JsonNode noticeboard(Api.As as) {
        return api.call(as, "{ noticeboard { edges { node { title text place month } } } }")
                .body()
                .path("data");
    }

    private String state(UUID outcome) {
        return column("state", outcome);
    }

    private String text(UUID outcome) {
        return column("text", outcome);
    }

    private String column(String column, UUID outcome) {
        return world.jdbc()
                .sql("select " + column + " from outcomes where id = ?")
                .param(outcome)
                .query(String.class)
                .single();
    }
}
