package cn.huiyin.cases;

import static cn.huiyin.cases.CaseCalls.done;
import static cn.huiyin.cases.CaseCalls.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.World;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** What the company or an authority passes on, and the way back to them. */
@HuiyinTest
class ForwardedIT {

    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Test
    @Clause("SC-4.2.3.2.2")
    void isCalledOnAtTheDoorTheSameDayAndGoesBackToTheQualityDepartment() {
        CaseCalls calls = calls("service-centre");
        UUID id = forwarded(calls, Role.QUALITY, "COMPLAINT", "COMPANY_FORWARDED");

        assertThat(calls.duties(id, "SC-4.2.3.2.2")).isEqualTo("2026-12-01T16:00:00Z OPEN");
        contact(calls, id, "PHONE");
        assertThat(calls.duties(id, "SC-4.2.3.2.2")).isEqualTo("2026-12-01T16:00:00Z OPEN");
        contact(calls, id, "DOOR");
        assertThat(calls.duties(id, "SC-4.2.3.2.2")).isEqualTo("2026-12-01T16:00:00Z MET");
        reply(calls, id);
        assertThat(calls.duties(id, "SC-4.2.3.2.2"))
                .contains("2026-12-01T16:00:00Z MET")
                .contains("2026-12-02T16:00:00Z OPEN");

        JsonNode returned = done(giveBack(calls, id));

        assertThat(returned.path("returnedAt").asString()).isEqualTo("2026-12-01T02:00:00Z");
        assertThat(calls.duties(id, "SC-4.2.3.2.2")).doesNotContain("OPEN");
        assertThat(names(id)).containsSubsequence("case.received", "case.forwarded", "case.returned");
    }

    @Test
    @Clause("SC-4.2.3.2.2")
    void asksForNoCallWhereNoComplaintOrNotByTheCompany() {
        CaseCalls calls = calls("service-centre");

        UUID suggestion = forwarded(calls, Role.HEAD_OFFICE, "SUGGESTION", "COMPANY_FORWARDED");
        UUID authority = forwarded(calls, Role.DESK, "COMPLAINT", "AUTHORITY_FORWARDED");
        UUID told = calls.receive(Role.DESK, Map.of());

        assertThat(calls.duties(suggestion, "SC-4.2.3.2.2")).isEmpty();
        assertThat(calls.duties(authority, "SC-4.2.3.2.2")).isEmpty();
        assertThat(calls.duties(told, "SC-4.2.3.2.2")).isEmpty();
        assertThat(names(suggestion)).contains("case.forwarded");
        assertThat(names(authority)).doesNotContain("case.forwarded");
    }

    @Test
    @Clause("IC-24")
    void isAnsweredToTheAuthorityByItsOwnDeadline() {
        CaseCalls calls = calls("international-city");
        UUID id = forwarded(calls, Role.DESK, "COMPLAINT", "AUTHORITY_FORWARDED");
        UUID without = calls.receive(Role.DESK, Map.of("channel", "AUTHORITY_FORWARDED", "outerNumber", "12345-8"));

        assertThat(calls.duties(id, "IC-24")).isEqualTo("2026-12-03T04:00:00Z OPEN");
        assertThat(calls.duties(without, "IC-24")).isEmpty();
        calls.triage(id);
        done(calls.dispatch(Role.DESK, id, "engineering"));
        reply(calls, id);
        done(giveBack(calls, id));
        assertThat(calls.duties(id, "IC-24")).isEqualTo("2026-12-03T04:00:00Z MET");
    }

    @Test
    void goesBackToNobodyWhereNobodyForwardedIt() {
        CaseCalls calls = calls("service-centre");
        UUID id = calls.receive(Role.DESK, Map.of());
        calls.triage(id);
        done(calls.dispatch(Role.DESK, id, "engineering"));
        JsonNode replied = reply(calls, id);

        assertThat(replied.at("/permissions/canCaseReturn").asBoolean()).isFalse();
        assertThat(refusal(giveBack(calls, id))).isEqualTo(" case.return.not-forwarded");
    }

    private CaseCalls calls(String template) {
        return new CaseCalls(api, new Office(world, transaction, beans, template, Map.of("evidenceRequired", 0)));
    }

    private UUID forwarded(CaseCalls calls, Role role, String kind, String channel) {
        return calls.receive(
                role,
                Map.of(
                        "estateId",
                        calls.office().company().estate().toString(),
                        "kind",
                        kind,
                        "channel",
                        channel,
                        "outerNumber",
                        "PZ-0042",
                        "outerDeadline",
                        "2026-12-03T12:00:00+08:00"));
    }

    private void contact(CaseCalls calls, UUID id, String method) {
        if (calls.office().state(id).equals("RECEIVED")) {
            calls.triage(id);
            done(calls.dispatch(Role.DESK, id, "engineering"));
        }
        done(calls.act(Role.DESK, id, "caseContact", Map.of("method", method, "note", "当面了解。")));
    }

    private JsonNode reply(CaseCalls calls, UUID id) {
        done(calls.act(
                Role.SUPERVISOR,
                id,
                "solutionOffer",
                Map.of(
                        "solution",
                        "移机。",
                        "findings",
                        "现场属实。",
                        "complainantInterest",
                        "不再受扰。",
                        "estateInterest",
                        "费用由责任方承担。")));
        done(calls.act(Role.DESK, id, "solutionAccept", Map.of("means", "TOLD", "note", "同意。")));
        return done(calls.act(Role.SUPERVISOR, id, "caseReply", Map.of("reply", "已移机。", "method", "PHONE")));
    }

    private JsonNode giveBack(CaseCalls calls, UUID id) {
        return calls.act(Role.DESK, id, "caseReturn", Map.of("result", "已移机，业户满意。"));
    }

    private java.util.List<String> names(UUID id) {
        return world.jdbc()
                .sql("select name from occurrences where subject_id = ? order by id")
                .param(id)
                .query(String.class)
                .list();
    }
}
