package cn.huiyin.cases;

import static cn.huiyin.cases.CaseCalls.done;
import static cn.huiyin.cases.CaseCalls.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.MovableClock;
import cn.huiyin.testing.World;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** People see what the system does not: that two matters are one, or that they are not. */
@HuiyinTest
class RepeatByHandIT {

    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private MovableClock clock;

    @Autowired
    private VerifyTimeline verify;

    private CaseCalls calls;
    private UUID earlier;
    private UUID later;

    /** The same household, other categories: the system links nothing. */
    @BeforeEach
    void receiveTwo() {
        calls = new CaseCalls(
                api, new Office(world, transaction, beans, "service-centre", Map.of("evidenceRequired", 0)));
        earlier = calls.receive(Role.DESK, Map.of("category", "leak.roof"));
        clock.moveBy(Duration.ofDays(1));
        later = calls.receive(Role.DESK, Map.of("category", "leak.wall"));
    }

    @Test
    @Clause("CO-20")
    void isLinkedAndWrittenOnBothTimelines() {
        done(link(Role.DESK, later, earlier));

        assertThat(repeats(later)).isEqualTo(earlier + " 2");
        assertThat(acts(later)).endsWith("LINK_REPEAT");
        assertThat(acts(earlier)).endsWith("REPEATED");
        assertThat(words(earlier)).contains(reference(later));
        assertThat(calls.office()
                        .as(
                                Role.QUALITY,
                                () -> verify.handle(calls.office().company().estate()))
                        .flaws())
                .isEmpty();
    }

    @Test
    void isUndoneWithAReasonAndStaysUndoneWhenTheCaseIsCorrected() {
        done(link(Role.DIRECTOR, later, earlier));

        assertThat(refusal(unlink(" "))).isEqualTo("reason case.words.missing");
        done(unlink("一处是屋面，一处是外墙。"));
        calls.triage(later);

        assertThat(repeats(later)).isEqualTo("null 1");
        assertThat(acts(later)).containsSubsequence("LINK_REPEAT", "UNLINK_REPEAT");
        assertThat(acts(earlier)).endsWith("REPEATED", "NOT_REPEATED");
        assertThat(refusal(unlink("再来一次"))).isEqualTo(" case.repeat.not-linked");
    }

    @Test
    void staysLinkedWhenTheCaseIsCorrected() {
        done(link(Role.DESK, later, earlier));

        calls.triage(later);

        assertThat(repeats(later)).isEqualTo(earlier + " 2");
    }

    @Test
    void staysAsTheSystemFoundItWhereNobodySaidOtherwise() {
        UUID third = calls.receive(Role.DESK, Map.of("category", "leak.wall"));

        assertThat(repeats(third)).isEqualTo(later + " 2");
    }

    @Test
    void isNeverLinkedInACircle() {
        done(link(Role.DESK, later, earlier));

        assertThat(refusal(link(Role.DESK, earlier, later))).isEqualTo("earlierId case.repeat.not-earlier");
        assertThat(refusal(link(Role.DESK, later, later))).isEqualTo("earlierId case.repeat.not-earlier");
        assertThat(refusal(link(Role.DESK, later, earlier))).isEqualTo("earlierId case.repeat.linked-already");
        assertThat(repeats(earlier)).isEqualTo("null 1");
    }

    @Test
    void isNotLinkedToAnotherEstatesOrCompanysCase() {
        UUID elsewhere = new CaseCalls(api, new Office(world, transaction, beans)).receive(Role.DESK, Map.of());
        // A new office puts the clock back.
        clock.moveBy(Duration.ofDays(1));

        Api.Answer answer = api.call(
                calls.office().company().as(Role.DIRECTOR),
                "mutation($input: CaseRepeatLinkInput!) { caseRepeatLink(input: $input) { errors { code } } }",
                Map.of(
                        "input",
                        Map.of(
                                "caseId", later.toString(),
                                "version", calls.office().version(later),
                                "earlierId", elsewhere.toString())));

        assertThat(answer.refusal()).isEqualTo("NOT_FOUND");
        assertThat(repeats(later)).isEqualTo("null 1");
        assertThat(acts(elsewhere)).containsExactly("RECEIVE");
    }

    @Test
    @Clause("SC-4.3.3.3.1")
    void bringsTheDirectorToTheDoorAsARepeatThatTheSystemFoundWould() {
        reply(later);
        assertThat(calls.duties(later, "SC-4.3.3.3.1")).isEmpty();

        done(link(Role.DESK, later, earlier));
        assertThat(calls.duties(later, "SC-4.3.3.3.1")).endsWith("OPEN");

        done(unlink("不是一回事。"));
        assertThat(calls.duties(later, "SC-4.3.3.3.1")).doesNotContain("OPEN");
    }

    private void reply(UUID id) {
        calls.triage(id);
        done(calls.dispatch(Role.DESK, id, "engineering"));
        done(calls.act(
                Role.SUPERVISOR,
                id,
                "solutionOffer",
                Map.of(
                        "solution",
                        "重新打胶。",
                        "findings",
                        "现场属实。",
                        "complainantInterest",
                        "不再受扰。",
                        "estateInterest",
                        "费用由责任方承担。")));
        done(calls.act(Role.DESK, id, "solutionAccept", Map.of("means", "TOLD", "note", "同意。")));
        done(calls.act(Role.SUPERVISOR, id, "caseReply", Map.of("reply", "已打胶。", "method", "PHONE")));
    }

    private JsonNode link(Role role, UUID id, UUID to) {
        return calls.act(role, id, "caseRepeatLink", Map.of("earlierId", to.toString(), "reason", "同一处渗水。"));
    }

    private JsonNode unlink(String reason) {
        return calls.act(Role.DESK, later, "caseRepeatUnlink", Map.of("reason", reason));
    }

    private String repeats(UUID of) {
        return world.jdbc()
                .sql("select repeat_of_id, repeat_count from cases where id = ?")
                .param(of)
                .query((row, index) -> row.getObject(1) + " " + row.getInt(2))
                .single();
    }

    private List<String> acts(UUID id) {
        return world.jdbc()
                .sql("select act from timeline_entries where case_id = ? order by sequence")
                .param(id)
                .query(String.class)
                .list();
    }

    private List<String> words(UUID id) {
        return world.jdbc()
                .sql("select text from timeline_texts where case_id = ?")
                .param(id)
                .query(String.class)
                .list();
    }

    private String reference(UUID id) {
        return world.jdbc()
                .sql("select reference from cases where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }
}
