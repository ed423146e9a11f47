package cn.huiyin.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import tools.jackson.databind.JsonNode;

/** A case that waits for what is outside the office's hands: which clocks stand still, and which go on. */
@HuiyinTest
class WaitingCaseIT {

    private static final Map<String, ?> FOR_THE_OCCUPANT =
            Map.of("reason", "OCCUPANT", "note", "请告诉我们哪天方便入户。", "expectedEnd", "2026-12-08T10:00:00+08:00");

    @Autowired
    private AutowireCapableBeanFactory beans;

    private EstateAtWork estate;
    private Matter matter;

    @BeforeEach
    void open() {
        estate = EstateAtWork.under(beans, "sunshine-coast");
        matter = estate.complaint().triaged().dispatched();
    }

    @Test
    @Clause("SUN-6")
    void replyIsNotMissedWhileTheCaseWaitsAndItsTimeMovesOn() {
        assertThat(matter.duties("SUN-6")).contains("SUPERVISOR 12-05 00:00 OPEN");
        estate.pass(Duration.ofHours(6));
        matter.act(Role.SUPERVISOR, "casePause", FOR_THE_OCCUPANT);

        estate.pass(Duration.ofDays(5));
        estate.look();
        assertThat(matter.duties("SUN-6"))
                .contains("SUPERVISOR 12-05 00:00 OPEN")
                .doesNotContain("SUPERVISOR 12-05 00:00 OPEN BREACHED");
        assertThat(reply().path("pausedSince").isString()).isTrue();
        assertThat(reply().at("/why/steps").toString()).contains("起暂停计时");

        matter.act(Role.DESK, "caseResume", Map.of("note", "业户已约好时间。"));
        assertThat(matter.duties("SUN-6")).contains("SUPERVISOR 12-10 00:00 OPEN");
        assertThat(reply().path("pausedSeconds").asLong())
                .isEqualTo(Duration.ofDays(5).toSeconds());
        assertThat(reply().at("/why/recomputedDueAt")).isEqualTo(reply().path("dueAt"));
        assertThat(reply().at("/why/steps").toString()).contains("暂停，不计");
        estate.at("2026-12-10T00:00").look();
        assertThat(matter.duties("SUN-6")).contains("SUPERVISOR 12-10 00:00 OPEN BREACHED");
    }

    @Test
    @Clause("CO-09")
    void complainantHearsWeeklyWhileItWaitsAndEveryTwoWorkingDaysOnceItGoesOn() {
        matter.act(Role.SUPERVISOR, "casePause", FOR_THE_OCCUPANT);
        assertThat(matter.duties("CO-09")).containsExactly("DESK 12-09 00:00 OPEN");

        estate.pass(Duration.ofDays(2));
        matter.act(Role.DESK, "caseInform", Map.of("note", "仍在等您的时间。"));
        assertThat(matter.duties("CO-09")).containsExactly("DESK 12-09 00:00 MET", "DESK 12-11 00:00 OPEN");
        matter.act(Role.DESK, "caseResume", Map.of());
        assertThat(matter.duties("CO-09")).containsExactly("DESK 12-08 00:00 OPEN", "DESK 12-09 00:00 MET");
    }

    @Test
    @Clause("CO-17")
    void supervisorIsRemindedWhenTheWaitShouldHaveEnded() {
        matter.act(Role.SUPERVISOR, "casePause", FOR_THE_OCCUPANT);
        assertThat(matter.duties("CO-17")).contains("SUPERVISOR 12-08 10:00 OPEN");
        estate.at("2026-12-08T10:00").look();
        assertThat(matter.duties("CO-17")).contains("SUPERVISOR 12-08 10:00 OPEN BREACHED");

        matter.act(Role.SUPERVISOR, "casePause", Map.of("reason", "THIRD_PARTY", "note", "等配件到货。"));
        assertThat(matter.duties("CO-17"))
                .contains("SUPERVISOR 12-08 10:00 MET BREACHED", "SUPERVISOR 12-23 00:00 OPEN");
        assertThat(matter.read("pause").path("reason").asString()).isEqualTo("THIRD_PARTY");
        assertThat(matter.read("pause").path("expectedEnd").isNull()).isTrue();
    }

    @Test
    @Clause("SUN-6")
    void anOfferedSolutionEndsTheWaitByItself() {
        matter.act(Role.SUPERVISOR, "casePause", FOR_THE_OCCUPANT);
        estate.pass(Duration.ofDays(3));

        matter.investigated();
        assertThat(matter.read("pause").isObject()).isTrue();
        matter.offered();

        assertThat(matter.read("pause").isNull()).isTrue();
        assertThat(reply().path("pausedSince").isNull()).isTrue();
        assertThat(reply().path("pausedSeconds").asLong())
                .isEqualTo(Duration.ofDays(3).toSeconds());
        assertThat(acts()).doesNotContain("RESUME").contains("PAUSE", "OFFER");
    }

    @Test
    @Clause("SUN-4")
    void arrivalIsDueWhateverIsWaitedFor() {
        Matter repair = estate.repair().triaged(Map.of("kind", "REPAIR", "category", "water.pipe"));

        repair.act(Role.DESK, "casePause", Map.of("reason", "OCCUPANT", "note", "业户不在家。"));
        estate.pass(Duration.ofMinutes(20));
        estate.look();

        assertThat(repair.duties("SUN-4")).containsExactly("WORKER 12-01 10:20 OPEN BREACHED");
    }

    @Test
    void isGuardedByRoleCourseAndSettings() {
        assertThat(matter.refusal(Role.DESK, "caseResume", Map.of())).isEqualTo("case.resume.not-paused ");
        assertThat(matter.refusal(Role.SUPERVISOR, "casePause", Map.of("reason", "WEATHER", "note", " ")))
                .isEqualTo("case.words.missing input.note");
        assertThat(matter.refusal(
                        Role.SUPERVISOR,
                        "casePause",
                        Map.of("reason", "WEATHER", "note", "等雨停。", "expectedEnd", "2026-12-01T09:00:00+08:00")))
                .isEqualTo("case.pause.past input.expectedEnd");
        for (Role role : List.of(Role.WORKER, Role.GUARD, Role.OCCUPANT, Role.QUALITY, Role.COMMITTEE)) {
            assertThat(matter.refusal(role, "casePause", FOR_THE_OCCUPANT))
                    .as(role.name())
                    .isEqualTo("FORBIDDEN");
        }
        Matter fresh = estate.complaint();
        assertThat(fresh.refusal(Role.DESK, "casePause", FOR_THE_OCCUPANT)).startsWith("case.not-now");

        assertThat(matter.read("pause").isNull()).isTrue();
        assertThat(matter.duties("CO-09")).containsExactly("DESK 12-04 00:00 OPEN");
        assertThat(acts()).doesNotContain("PAUSE", "RESUME");
    }

    @Test
    void occupantSeesWhatIsWaitedForAndMayNotEndIt() {
        matter.act(Role.SUPERVISOR, "casePause", FOR_THE_OCCUPANT);

        JsonNode pause = matter.readBy(Role.OCCUPANT, "pause");

        assertThat(pause.path("reason").asString()).isEqualTo("OCCUPANT");
        assertThat(pause.path("expectedEnd").isString()).isTrue();
        assertThat(matter.readBy(Role.OCCUPANT, "timeline").toString()).contains("请告诉我们哪天方便入户。");
        assertThat(matter.refusal(Role.OCCUPANT, "caseResume", Map.of())).isEqualTo("FORBIDDEN");
    }

    @Test
    void comparisonNamesWhatStandsStillApart() {
        matter.act(Role.SUPERVISOR, "casePause", FOR_THE_OCCUPANT);
        Matter other = estate.complaint().triaged().dispatched();
        estate.pass(Duration.ofDays(9));

        Api.Answer answer = estate.api()
                .call(
                        estate.as(Role.HEAD_OFFICE),
                        "{ comparison(from: \"2026-12-01\", to: \"2026-12-09\") { estates { onTime { count of } exclusions { code count } } } }");

        assertThat(other.duties("CO-17")).hasSize(1);
        JsonNode row = answer.data("/comparison/estates/0");
        assertThat(row.at("/onTime/count").asInt()).isZero();
        assertThat(row.at("/onTime/of").asInt()).isEqualTo(2);
        assertThat(row.path("exclusions").toString()).contains("{\"code\":\"paused\",\"count\":2}");
    }

    private JsonNode reply() {
        return estate.api()
                .call(
                        estate.as(Role.DIRECTOR),
                        "query($id: ID!) { case(id: $id) { duties { clauseId title dueAt pausedSince pausedSeconds why { recomputedDueAt steps } } } }",
                        Map.of("id", matter.id()))
                .data("/case/duties")
                .valueStream()
                .filter(duty -> duty.path("title").asString().equals("三个工作日内回复"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> acts() {
        return matter.read("timeline").findValuesAsString("act");
    }
}
