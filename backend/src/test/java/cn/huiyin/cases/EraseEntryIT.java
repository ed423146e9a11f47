package cn.huiyin.cases;

import static cn.huiyin.cases.CaseCalls.done;
import static cn.huiyin.cases.CaseCalls.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.attachments.Pictures;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;

/** Words that must not be kept are erased; that, when, by whom and why stays, and the chain stays whole. */
@HuiyinTest
class EraseEntryIT {

    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private VerifyTimeline verify;

    private CaseCalls calls;
    private UUID id;

    /** Received, triaged, dispatched, and told by the desk: the fourth entry has words. */
    @BeforeEach
    void handle() {
        calls = new CaseCalls(api, new Office(world, transaction, beans));
        id = calls.receive(Role.DESK, Map.of("reporterName", "王芳", "reporterPhone", "13800138000"));
        calls.triage(id);
        done(calls.dispatch(Role.DESK, id, "engineering"));
        done(calls.act(Role.DESK, id, "caseInform", Map.of("note", "业主身份证 440301199003077777 已核对。")));
    }

    @Test
    @Clause("CO-13")
    void emptiesTheWordsSaysByWhomWhenAndWhyAndLeavesTheChainWhole() {
        done(erase(Role.DIRECTOR, 4, "误录身份证号", false));

        JsonNode entry = timeline(Role.DESK).path(3);
        assertThat(entry.path("text").isNull()).isTrue();
        assertThat(entry.at("/erasure/actor").asString()).isEqualTo("DIRECTOR");
        assertThat(entry.at("/erasure/at").asString()).isEqualTo("2026-12-01T02:00:00Z");
        assertThat(entry.at("/erasure/reason").asString()).isEqualTo("误录身份证号");
        assertThat(timeline(Role.DESK).path(4).path("act").asString()).isEqualTo("ERASE");
        assertThat(kept()).doesNotContain("440301199003077777");
        assertThat(found()).isEqualTo(new VerifyTimeline.Result(1, 5, 1, List.of()));
    }

    @Test
    void isTheDirectorsAloneAndAsksForAReason() {
        assertThat(api.call(
                                calls.office().company().as(Role.DESK),
                                "mutation($input: CaseEntryEraseInput!) { caseEntryErase(input: $input) { errors { code } } }",
                                Map.of(
                                        "input",
                                        Map.of("caseId", id.toString(), "version", 3, "sequence", 4, "reason", "x")))
                        .refusal())
                .isEqualTo("FORBIDDEN");
        assertThat(refusal(erase(Role.DIRECTOR, 4, " ", false))).isEqualTo("reason case.words.missing");
        assertThat(kept()).contains("440301199003077777");
    }

    @Test
    void erasesNothingTwiceAndNothingThatIsNotThere() {
        done(erase(Role.DIRECTOR, 4, "误录身份证号", false));

        assertThat(refusal(erase(Role.DIRECTOR, 4, "再来一次", false))).isEqualTo("sequence case.erase.nothing");
        assertThat(refusal(erase(Role.DIRECTOR, 2, "没有文字", false))).isEqualTo("sequence case.erase.nothing");
        assertThat(refusal(erase(Role.DIRECTOR, 99, "没有这一条", false))).isEqualTo("sequence case.erase.nothing");
    }

    @Test
    void takesWhatWasToldAndByWhomWithTheFirstEntry() {
        done(erase(Role.DIRECTOR, 1, "业主要求删除个人信息", false));

        JsonNode read = api.call(
                        calls.office().company().as(Role.DIRECTOR),
                        "query($id: ID!) { case(id: $id) { description reporter { name } timeline { sequence erasure { reason } } } }",
                        Map.of("id", id.toString()))
                .data("/case");
        assertThat(read.path("description").isNull()).isTrue();
        assertThat(read.path("reporter").isNull()).isTrue();
        assertThat(read.at("/timeline/0/erasure/reason").asString()).isEqualTo("业主要求删除个人信息");
        assertThat(found()).isEqualTo(new VerifyTimeline.Result(1, 5, 1, List.of()));
    }

    @Test
    void takesPhotosOnlyWhereThatIsAskedFor() {
        String photo = upload();
        done(calls.act(Role.DESK, id, "caseInform", Map.of("note", "照片里有人脸。", "attachments", List.of(photo))));
        done(calls.act(Role.DESK, id, "caseInform", Map.of("note", "再说一次。", "attachments", List.of(upload()))));

        done(erase(Role.DIRECTOR, 5, "照片里有人脸", true));
        done(erase(Role.DIRECTOR, 6, "文字不当", false));

        assertThat(timeline(Role.DESK).path(4).path("attachments").size()).isZero();
        assertThat(timeline(Role.DESK).path(5).path("attachments").size()).isEqualTo(1);
        assertThat(api.rest(calls.office().company().as(Role.DIRECTOR))
                        .get()
                        .uri("/api/attachments/" + photo)
                        .retrieve()
                        .toBodilessEntity()
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(found().flaws()).isEmpty();
    }

    @Test
    void tellsWhatWasErasedFromWhatSomebodyTook() {
        done(erase(Role.DIRECTOR, 4, "误录身份证号", false));
        done(calls.act(Role.DESK, id, "caseInform", Map.of("note", "明天上门。")));

        world.jdbc().sql("""
                        update timeline_texts t set text = null, salt = null, erased_at = now() from timeline_entries e
                        where e.id = t.id and e.case_id = ? and e.sequence = 6""").param(id).update();

        VerifyTimeline.Result found = found();
        assertThat(found.erased()).isEqualTo(1);
        assertThat(found.flaws())
                .extracting(flaw -> flaw.sequence() + " " + flaw.kind())
                .containsExactly("6 TEXT_REMOVED");
    }

    private JsonNode erase(Role role, int sequence, String reason, boolean photos) {
        return calls.act(
                role, id, "caseEntryErase", Map.of("sequence", sequence, "reason", reason, "withAttachments", photos));
    }

    private JsonNode timeline(Role role) {
        return api.call(
                        calls.office().company().as(role),
                        "query($id: ID!) { case(id: $id) { timeline { sequence act text erasure { at actor reason } attachments { id } } } }",
                        Map.of("id", id.toString()))
                .data("/case/timeline");
    }

    private VerifyTimeline.Result found() {
        return calls.office()
                .as(Role.QUALITY, () -> verify.handle(calls.office().company().estate()));
    }

    private String kept() {
        return String.join(
                "",
                world.jdbc()
                        .sql("select coalesce(text, '') from timeline_texts where case_id = ?")
                        .param(id)
                        .query(String.class)
                        .list());
    }

    private String upload() {
        LinkedMultiValueMap<String, Object> body = new LinkedMultiValueMap<>();
        body.add("file", new ByteArrayResource(Pictures.jpeg()) {
            @Override
            public String getFilename() {
                return "photo.jpg";
            }
        });
        return api.rest(calls.office().company().as(Role.DESK))
                .post()
                .uri("/api/uploads")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(body)
                .retrieve()
                .body(JsonNode.class)
                .path("id")
                .asString();
    }
}
