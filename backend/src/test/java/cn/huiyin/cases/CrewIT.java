package cn.huiyin.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.acceptance.EstateAtWork;
import cn.huiyin.acceptance.Matter;
import cn.huiyin.attachments.Pictures;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import tools.jackson.databind.JsonNode;

/** The crew of an outside firm works by a link to its one order. */
@HuiyinTest
class CrewIT {

    private static final Map<String, ?> ORDER = Map.of("firm", "安顺机电", "fault", "厨房水管接头漏水，先关入户阀。", "passContact", true);

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Api api;

    private EstateAtWork estate;
    private Forms forms;
    private Matter repair;

    @BeforeEach
    void dispatchARepair() {
        estate = EstateAtWork.under(beans, "sunshine-coast");
        forms = new Forms(api);
        repair = estate.received(
                        Role.DESK,
                        Map.of(
                                "kind", "REPAIR",
                                "description", "厨房水管漏水，楼下邻居老赵来吵过。",
                                "contactName", "林女士",
                                "contactPhone", "13811112222",
                                "shareContact", true))
                .triaged(Map.of("kind", "REPAIR", "category", "water.pipe"))
                .dispatched();
    }

    @Test
    void showsPlaceFaultAndAgreedContactAndNothingMore() {
        Forms.Page page = forms.open(handedOut(ORDER), "en");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.cookie()).isNull();
        assertThat(page.body())
                .contains(repair.read("estateName").asString() + " 3-2-1201", "厨房水管接头漏水", "林女士", "13811112222")
                .doesNotContain("老赵", "王芳", "13800138000", reference());
    }

    @Test
    void showsNoContactThatWasNotPassedOnAndPassesNoneOnWithoutConsent() {
        assertThat(forms.open(handedOut(with("passContact", false)), "en").body())
                .doesNotContain("林女士", "13811112222");

        Matter silent = estate.repair()
                .triaged(Map.of("kind", "REPAIR", "category", "water.pipe"))
                .dispatched();
        assertThat(tried(silent, ORDER).at("/errors/0/code").asString()).isEqualTo("case.crew.no-consent");
        assertThat(orders(silent)).isEmpty();
    }

    @Test
    @Clause("SUN-4")
    void reportsArrivalSafetyMaterialsAndTheFinishedWorkOnTheTimeline() {
        String link = handedOut(ORDER);

        assertThat(forms.send(link, Map.of("step", "DONE", "note", "好了", "photos", Pictures.jpeg()))
                        .status())
                .isEqualTo(422);
        estate.pass(Duration.ofMinutes(10));
        assertThat(forms.send(link, Map.of("step", "ARRIVED")).status()).isEqualTo(303);
        forms.send(link, Map.of("step", "SAFE", "note", "入户阀已关。"));
        forms.send(link, Map.of("step", "MATERIALS", "note", "DN20 接头 2 个。"));
        assertThat(forms.send(link, Map.of("step", "DONE", "note", "已换接头。")).body())
                .contains("Add a photo");
        forms.send(link, Map.of("step", "DONE", "note", "已换接头。", "photos", Pictures.jpeg()));

        assertThat(repair.read("state").asString()).isEqualTo("DONE");
        assertThat(repair.duties("SUN-4")).containsExactly("WORKER 12-01 10:20 MET");
        JsonNode timeline = repair.read("timeline");
        assertThat(timeline.toString()).contains("HAND_TO_CREW", "ARRIVE", "MAKE_SAFE", "USE_MATERIALS", "FINISH");
        JsonNode last = timeline.get(timeline.size() - 1);
        assertThat(last.path("actor").asString()).isEqualTo("外部施工队（安顺机电）");
        assertThat(last.path("attachments").size()).isEqualTo(1);
        assertThat(forms.open(link, "en").body()).contains("Reported as done").doesNotContain("<form", "林女士");
        assertThat(forms.send(link, Map.of("step", "SAFE", "note", "再来")).body())
                .contains("Reported as done");
    }

    @Test
    void saysPlainlyThatItWasTakenBackAndTakesNoReportThen() {
        String link = handedOut(ORDER);
        Map<String, Object> back =
                Map.of("crewOrderId", orders(repair).path(0).path("id").asString(), "reason", "改由自己的维修工处理。");

        repair.act(Role.DESK, "crewTakeBack", back);

        assertThat(forms.open(link, "en").status()).isEqualTo(410);
        assertThat(forms.open(link, "en").body()).contains("Order taken back").doesNotContain("3-2-1201", "林女士");
        assertThat(forms.send(link, Map.of("step", "ARRIVED")).body()).contains("Order taken back");
        assertThat(repair.read("state").asString()).isEqualTo("DISPATCHED");
        assertThat(repair.refusal(Role.DESK, "crewTakeBack", back)).isEqualTo("case.crew.not-open ");
        assertThat(orders(repair).path(0).path("state").asString()).isEqualTo("REVOKED");
    }

    @Test
    void stopsWorkingWhenItsTimeIsOver() {
        String link = handedOut(with("days", 1));
        estate.pass(Duration.ofHours(23));
        assertThat(forms.open(link, "en").status()).isEqualTo(200);

        estate.pass(Duration.ofHours(2));

        assertThat(forms.open(link, "en").body()).contains("has expired").doesNotContain("3-2-1201");
        assertThat(forms.send(link, Map.of("step", "ARRIVED")).body()).contains("has expired");
        assertThat(repair.read("state").asString()).isEqualTo("DISPATCHED");
    }

    @Test
    void opensNoOtherOrderAndTakesNoFormFromAnotherPage() {
        String link = handedOut(ORDER);

        assertThat(forms.open("/o/0123456789abcdefghijkl", "en").status()).isEqualTo(404);
        assertThat(forms.send(link, Map.of("step", "ARRIVED"), "https://elsewhere.example")
                        .status())
                .isEqualTo(403);
        assertThat(repair.read("state").asString()).isEqualTo("DISPATCHED");
    }

    @Test
    void anOrderOfAnotherEstateIsAsIfItWereNotThere() {
        handedOut(ORDER);
        EstateAtWork elsewhere = EstateAtWork.under(beans, "sunshine-coast");
        Matter theirs = elsewhere.repair().triaged(Map.of("kind", "REPAIR", "category", "water.pipe"));
        String order = orders(repair).path(0).path("id").asString();

        assertThat(theirs.refusal(Role.DESK, "crewTakeBack", Map.of("crewOrderId", order, "reason", "不是我们的")))
                .isEqualTo("NOT_FOUND");
        assertThat(orders(repair).path(0).path("state").asString()).isEqualTo("OPEN");
    }

    private static Map<String, Object> with(String name, Object value) {
        Map<String, Object> order = new HashMap<>(ORDER);
        order.put(name, value);
        return order;
    }

    private String handedOut(Map<String, ?> order) {
        JsonNode payload = tried(repair, order);
        assertThat(payload.path("errors")).isEmpty();
        return payload.path("path").asString();
    }

    private JsonNode tried(Matter of, Map<String, ?> order) {
        Map<String, Object> input = new HashMap<>(order);
        input.put("caseId", of.id());
        input.put("version", of.read("version").asInt());
        return api.call(
                        estate.as(Role.DESK),
                        "mutation ($input: CrewHandOutInput!) { crewHandOut(input: $input) { path errors { code path } } }",
                        Map.of("input", input))
                .data("/crewHandOut");
    }

    private JsonNode orders(Matter of) {
        return api.call(
                        estate.as(Role.DESK),
                        "query ($id: ID!) { crewOrders(caseId: $id) { id firm state } }",
                        Map.of("id", of.id()))
                .data("/crewOrders");
    }

    private String reference() {
        return repair.read("reference").asString();
    }
}
