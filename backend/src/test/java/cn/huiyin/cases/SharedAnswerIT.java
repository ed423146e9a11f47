package cn.huiyin.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.acceptance.EstateAtWork;
import cn.huiyin.acceptance.Matter;
import cn.huiyin.cases.Households.Home;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** One answer to many households: each gets it once, as their own reply. */
@HuiyinTest
class SharedAnswerIT {

    private static final String REPLY = "水泵已更换，今天 18:40 恢复供水，已加装缺水报警。";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private GiveSharedAnswer give;

    @Autowired
    private VerifyTimeline verify;

    @Autowired
    private TransactionTemplate transaction;

    private EstateAtWork estate;
    private Households households;
    private Matter lead;
    private Matter second;
    private Home home;
    private String problem;

    @BeforeEach
    void threeHouseholds() {
        estate = EstateAtWork.under(beans, "sunshine-coast");
        households = Households.in(estate);
        lead = households.told(households.home("101"), Map.of()).triaged(Map.of("category", "water.outage"));
        problem = households.opened(lead, Map.of());
        home = households.home("102");
        second = households.told(home, Map.of("sharedProblemId", problem));
    }

    @Test
    @Clause("SUN-6")
    void goesToEachCaseAsItsOwnReplyAndMeetsItsOwnDuties() {
        Matter untriaged = households.told(households.home("103"), Map.of());

        assertThat(households
                        .answer(problem, REPLY, null)
                        .at("/sharedProblem/waiting")
                        .asInt())
                .isEqualTo(2);
        assertThat(second.read("state").asString()).isEqualTo("TRIAGED");
        giveAll();

        assertThat(lead.read("reply").asString()).isEqualTo(REPLY);
        assertThat(second.read("reply").asString()).isEqualTo(REPLY);
        assertThat(second.read("state").asString()).isEqualTo("REPLIED");
        assertThat(second.duties("SUN-6")).contains("SUPERVISOR 12-05 00:00 MET");
        assertThat(untriaged.read("reply").isNull()).isTrue();
        assertThat(households.read(problem, "waiting").asInt()).isZero();
        assertThat(states()).isEqualTo("GIVEN,GIVEN");
        assertThat(flaws()).isZero();
    }

    @Test
    void answersNobodyTwiceHoweverOftenItRuns() {
        households.answer(problem, REPLY, "one-answer");
        assertThat(households.answer(problem, REPLY, "one-answer").path("errors"))
                .isEmpty();
        assertThat(households
                        .answer(problem, "另一份答复", null)
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("case.shared.nobody-waits");
        giveAll();
        giveAll();

        assertThat(replies(second)).isEqualTo(1);
        assertThat(households
                        .answer(problem, "再答复一次", null)
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("case.shared.nobody-waits");
        assertThat(replies(second)).isEqualTo(1);

        Matter late = households.told(households.home("104"), Map.of("sharedProblemId", problem));
        households.answer(problem, "补充答复。", null);
        giveAll();
        assertThat(late.read("reply").asString()).isEqualTo("补充答复。");
        assertThat(second.read("reply").asString()).isEqualTo(REPLY);
    }

    @Test
    void leavesOutWhoIsNoLongerLinkedAndWhoseCourseDoesNotGoThere() {
        Matter invalid = households.told(households.home("105"), Map.of("sharedProblemId", problem));
        households.answer(problem, REPLY, null);
        second.act(Role.DESK, "caseSharedUnlink", Map.of("reason", "是户内阀门。"));
        invalid.triaged(Map.of(
                "valid", false, "category", "water.outage", "invalidReason", "OUT_OF_SCOPE", "explanation", "重复登记。"));
        giveAll();

        assertThat(second.read("reply").isNull()).isTrue();
        assertThat(invalid.read("reply").isNull()).isTrue();
        assertThat(lead.read("reply").asString()).isEqualTo(REPLY);
        assertThat(households.read(problem, "answers").toString()).contains("UNLINKED", "STATE");
    }

    @Test
    void theHouseholdAcceptsAfterwardsAndOnlyThenTheCaseEndsWithAgreement() {
        households.answer(problem, REPLY, null);
        giveAll();
        Map<String, ?> agreed = Map.of("end", "AGREED", "cause", "OTHER");
        estate.world()
                .jdbc()
                .sql("update cases set return_visit = 'MADE' where id = ?::uuid")
                .param(second.id())
                .update();

        assertThat(second.refusal(Role.DESK, "caseClose", agreed)).isEqualTo("case.close.not-accepted input.end");
        second.act(Role.DESK, "solutionAccept", Map.of("means", "TOLD", "note", "水来了，可以。"));
        assertThat(second.refusal(Role.DESK, "solutionAccept", Map.of("means", "TOLD", "note", "再说一次")))
                .isEqualTo("case.accept.settled ");
        second.act(Role.DESK, "caseClose", agreed);

        assertThat(second.read("end").asString()).isEqualTo("AGREED");
        assertThat(lead.read("state").asString()).isEqualTo("REPLIED");
    }

    @Test
    void aRepairIsAnsweredWhenTheWorksOfTheLeadingOneAreDone() {
        Map<String, ?> water = Map.of("kind", "REPAIR", "category", "water.outage");
        Matter pump = households
                .told(households.home("201"), Map.of("kind", "REPAIR"))
                .triaged(water);
        String outage = households.opened(pump, Map.of("title", "水泵停转"));
        Matter other = households.told(households.home("202"), Map.of("kind", "REPAIR", "sharedProblemId", outage));
        assertThat(households.answer(outage, REPLY, null).at("/errors/0/code").asString())
                .isEqualTo("case.shared.works-not-done");

        pump.dispatched().assigned().worked();
        households.answer(outage, REPLY, null);
        giveAll();

        assertThat(other.read("state").asString()).isEqualTo("REPLIED");
        assertThat(pump.read("state").asString()).isEqualTo("REPLIED");
    }

    @Test
    void anOccupantReadsTheReplyAndNothingOfTheOtherHouseholds() {
        households.answer(problem, REPLY, null);
        giveAll();

        Api.Answer own = estate.api()
                .call(
                        home.calls(),
                        "query ($id: ID!) { case(id: $id) { reply sharedProblem { id } timeline { act text } } }",
                        Map.of("id", second.id()));
        Api.Answer others =
                estate.api().call(home.calls(), "query ($id: ID!) { case(id: $id) { id } }", Map.of("id", lead.id()));
        Api.Answer all = estate.api()
                .call(home.calls(), "query ($id: ID!) { sharedProblem(id: $id) { id } }", Map.of("id", problem));

        assertThat(own.data("/case/reply").asString()).isEqualTo(REPLY);
        assertThat(own.data("/case/sharedProblem").isNull()).isTrue();
        assertThat(own.data("/case/timeline").toString())
                .contains("ANSWER_TOGETHER")
                .doesNotContain("SHARED\"", "LINK_SHARED", "刘阿姨");
        assertThat(others.data("/case").isNull()).isTrue();
        assertThat(all.refusal()).isEqualTo("FORBIDDEN");
    }

    private void giveAll() {
        for (UUID answer : estate.world()
                .jdbc()
                .sql("select id from shared_answers where company_id = ? order by written_at, id")
                .param(estate.company().id())
                .query(UUID.class)
                .list()) {
            give.give(new SharedAnswerTask.Written(
                    estate.company().id(), estate.company().estate(), answer));
        }
    }

    private String states() {
        JsonNode replies = households.read(problem, "answers").path(0).path("replies");
        return String.join(
                ",",
                StreamSupport.stream(replies.spliterator(), false)
                        .map(reply -> reply.path("state").asString())
                        .toList());
    }

    private int replies(Matter matter) {
        return estate.world()
                .jdbc()
                .sql("select count(*) from timeline_entries where case_id = ?::uuid and act = 'ANSWER_TOGETHER'")
                .param(matter.id())
                .query(Integer.class)
                .single();
    }

    private int flaws() {
        return Scope.call(
                Scope.system(estate.company().id(), estate.company().estate()),
                () -> transaction
                        .execute(status -> verify.handle(estate.company().estate()))
                        .flaws()
                        .size());
    }
}
