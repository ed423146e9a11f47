package cn.huiyin.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.HuiyinTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** How feedback runs step by step, each with its person and its limit, beside the situation in which none is due. */
@HuiyinTest
class FeedbackChannelsHandlingIT {

    @Autowired
    private AutowireCapableBeanFactory beans;

    private EstateAtWork estate;

    @BeforeEach
    void open() {
        estate = EstateAtWork.under(beans, "feedback-channels");
    }

    @Test
    @Clause("FC-1")
    void feedbackComesByEveryChannelAndKeepsIt() {
        for (String channel : new String[] {"PHONE", "EMAIL", "ONLINE", "WECHAT", "FORUM"}) {
            assertThat(estate.received(Role.DESK, Map.of("channel", channel))
                            .read("channel")
                            .asString())
                    .isEqualTo(channel);
        }
    }

    @Test
    @Clause("FC-2")
    void feedbackIsSortedAndKeepsContentTimePersonAndState() {
        for (String kind : new String[] {"COMPLAINT", "OPINION", "SUGGESTION", "INQUIRY"}) {
            Matter matter = estate.received(Role.DESK, Map.of("kind", kind));

            assertThat(matter.read("kind").asString()).isEqualTo(kind);
            assertThat(matter.read("description").asString()).isEqualTo("楼道灯坏了三天没人管。");
            assertThat(matter.read("receivedAt").asString()).startsWith("2026-12-01T02:00");
            assertThat(matter.read("reporter").path("name").asString()).isEqualTo("王芳");
            assertThat(matter.read("state").asString()).isEqualTo("RECEIVED");
        }
    }

    @Test
    @Clause("FC-3.1")
    void deskAssignsAHandlerWithinHalfAnHour() {
        Matter matter = estate.complaint();
        assertThat(matter.duties("FC-3.1")).containsExactly("DESK 12-01 10:30 OPEN");
        matter.triaged();
        assertThat(matter.duties("FC-3.1")).containsExactly("DESK 12-01 10:30 OPEN");

        matter.dispatched();

        assertThat(matter.duties("FC-3.1")).containsExactly("DESK 12-01 10:30 MET");
    }

    @Test
    @Clause({"FC-3.2", "FC-3.3"})
    void handlerConfirmsWhatIsMeantAndJudgesItsEffect() {
        Matter matter = estate.complaint().triaged();
        assertThat(matter.duties("FC-3.2")).isEmpty();
        assertThat(matter.duties("FC-3.3")).isEmpty();

        matter.dispatched();
        assertThat(matter.duties("FC-3.2")).containsExactly("SUPERVISOR 12-01 14:00 OPEN");
        assertThat(matter.duties("FC-3.3")).containsExactly("SUPERVISOR 12-03 00:00 OPEN");

        matter.act(Role.SUPERVISOR, "caseContact", Map.of("method", "PHONE", "note", "是三层东侧的灯。"));
        assertThat(matter.duties("FC-3.2")).containsExactly("SUPERVISOR 12-01 14:00 MET");
        assertThat(matter.duties("FC-3.3")).containsExactly("SUPERVISOR 12-03 00:00 OPEN");

        matter.investigated();
        assertThat(matter.duties("FC-3.3")).containsExactly("SUPERVISOR 12-03 00:00 MET");
    }

    @Test
    @Clause("FC-3.4")
    void workableSolutionWithADateFollowsTheFindings() {
        Matter matter = estate.complaint().triaged().dispatched();
        assertThat(matter.duties("FC-3.4")).isEmpty();

        matter.investigated();
        assertThat(matter.duties("FC-3.4")).containsExactly("SUPERVISOR 12-04 00:00 OPEN");

        matter.act(
                Role.SUPERVISOR,
                "solutionOffer",
                Map.of("solution", "今天换上新灯管。", "doneBy", "2026-12-01T18:00:00+08:00"));
        assertThat(matter.duties("FC-3.4")).containsExactly("SUPERVISOR 12-04 00:00 MET");
    }

    @Test
    @Clause("FC-3.5")
    void solutionIsCarriedOutByTheTimeThatWasTold() {
        Matter matter = estate.complaint().triaged().dispatched();
        assertThat(matter.duties("FC-3.5")).isEmpty();

        matter.act(Role.SUPERVISOR, "casePromise", Map.of("promisedAt", "2026-12-02T17:00:00+08:00"));
        assertThat(matter.duties("FC-3.5")).containsExactly("SUPERVISOR 12-02 17:00 OPEN");

        matter.accepted().replied();
        assertThat(matter.duties("FC-3.5")).containsExactly("SUPERVISOR 12-02 17:00 MET");
    }
}
