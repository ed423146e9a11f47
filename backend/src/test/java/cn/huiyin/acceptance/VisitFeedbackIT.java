package cn.huiyin.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.HuiyinTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What visits bring back under the procedures of International City and of the consultancy. */
@HuiyinTest
class VisitFeedbackIT {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Test
    @Clause("IC-09")
    void whatTheVisitorCannotAnswerGetsAnAppointedReply() {
        EstateAtWork estate = EstateAtWork.under(beans, "international-city");

        assertThat(visited(replied(estate), Role.DESK, false).duties("IC-09"))
                .singleElement()
                .asString()
                .startsWith("DESK 12-05 00:00 ");
        assertThat(visited(replied(estate), Role.DESK, true).duties("IC-09")).isEmpty();
    }

    @Test
    @Clause("IC-20")
    void repairOrderIsVisitedAtTheDoorWithinAMonth() {
        EstateAtWork estate = EstateAtWork.under(beans, "international-city");
        Matter order = estate.repair().triaged().dispatched().assigned().worked();
        assertThat(order.duties("IC-20")).containsExactly("DESK 01-02 00:00 OPEN");

        order.act(Role.DESK, "visitRecord", visit("PHONE", true));
        assertThat(order.duties("IC-20")).containsExactly("DESK 01-02 00:00 OPEN");
        order.act(Role.DESK, "visitRecord", visit("DOOR", true));
        assertThat(order.duties("IC-20")).containsExactly("DESK 01-02 00:00 MET");

        assertThat(replied(estate).duties("IC-20")).isEmpty();
    }

    @Test
    @Clause("CC-6")
    void managerAnswersWhatAVisitBringsBack() {
        EstateAtWork estate = EstateAtWork.under(beans, "consultancy");

        assertThat(visited(replied(estate), Role.QUALITY, false).duties("CC-6"))
                .singleElement()
                .asString()
                .startsWith("SUPERVISOR 12-05 00:00 ");
        assertThat(visited(replied(estate), Role.QUALITY, true).duties("CC-6")).isEmpty();
    }

    private static Matter replied(EstateAtWork estate) {
        return estate.complaint().triaged().dispatched().accepted().replied();
    }

    private static Matter visited(Matter matter, Role by, boolean solved) {
        return matter.act(by, "visitRecord", visit("PHONE", solved));
    }

    private static Map<String, ?> visit(String method, boolean solved) {
        return Map.of("method", method, "solved", solved, "satisfaction", solved ? 5 : 3, "note", "问过了");
    }
}
