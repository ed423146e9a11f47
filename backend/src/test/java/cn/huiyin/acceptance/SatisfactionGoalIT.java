package cn.huiyin.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.HuiyinTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import tools.jackson.databind.JsonNode;

/** Head office sees where complaints are not finished to the occupants' satisfaction, beside what the estate aims at. */
@HuiyinTest
class SatisfactionGoalIT {

    private static final String COMPARISON = """
            { comparison(from: "2026-12-01", to: "2026-12-31") { estates {
              satisfaction { count of } satisfactionTarget satisfactionMissed } } }""";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Test
    @Clause("CO-17")
    void estateThatIsForCertainBelowItsGoalIsMarkedAndOneThatMayReachItIsNot() {
        assertThat(estate(EstateAtWork.under(beans, "sunshine-coast"), 1))
                .hasToString(
                        "{\"satisfaction\":{\"count\":0,\"of\":1},\"satisfactionTarget\":90,\"satisfactionMissed\":true}");
        assertThat(estate(EstateAtWork.under(beans, "sunshine-coast"), 5))
                .hasToString(
                        "{\"satisfaction\":{\"count\":1,\"of\":1},\"satisfactionTarget\":90,\"satisfactionMissed\":false}");
    }

    @Test
    @Clause("CO-17")
    void goalIsTheEstatesOwn() {
        EstateAtWork modest =
                EstateAtWork.under(beans, "sunshine-coast", "2026-12-01T10:00", Map.of("satisfactionTarget", 75));

        // One answer, and that a bad one, leaves up to 79 % possible.
        assertThat(estate(modest, 1))
                .hasToString(
                        "{\"satisfaction\":{\"count\":0,\"of\":1},\"satisfactionTarget\":75,\"satisfactionMissed\":false}");
    }

    private static JsonNode estate(EstateAtWork estate, int satisfaction) {
        estate.complaint()
                .triaged()
                .dispatched()
                .accepted()
                .replied()
                .act(
                        Role.DESK,
                        "visitRecord",
                        Map.of("method", "PHONE", "solved", true, "satisfaction", satisfaction, "note", "问过了。"));
        return estate.settled()
                .api()
                .call(estate.as(Role.HEAD_OFFICE), COMPARISON, Map.of())
                .data("/comparison/estates/0");
    }
}
