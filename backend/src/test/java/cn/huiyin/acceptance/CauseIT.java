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

/** Why it came to a complaint, and what its department does about that. */
@HuiyinTest
class CauseIT {

    @Autowired
    private AutowireCapableBeanFactory beans;

    private EstateAtWork estate;

    @BeforeEach
    void open() {
        estate = EstateAtWork.under(beans, "service-centre");
    }

    @Test
    @Clause("SC-3.2")
    void departmentHeadFindsTheCauseAndProposesMeasures() {
        Matter matter = estate.complaint().triaged().dispatched();
        assertThat(matter.duties("SC-3.2")).containsExactly("SUPERVISOR 12-03 00:00 OPEN");
        Map<String, ?> bare = Map.of("cause", "MANAGEMENT", "analysis", "巡检漏记灯管寿命。");
        assertThat(matter.refusal(Role.SUPERVISOR, "caseCauseFind", bare)).endsWith("corrective");
        assertThat(matter.refusal(Role.DESK, "caseCauseFind", bare)).isEqualTo("FORBIDDEN");
        assertThat(matter.duties("SC-3.2")).containsExactly("SUPERVISOR 12-03 00:00 OPEN");

        matter.act(
                Role.SUPERVISOR,
                "caseCauseFind",
                Map.of(
                        "cause",
                        "MANAGEMENT",
                        "analysis",
                        "巡检漏记灯管寿命。",
                        "corrective",
                        "补换本楼到期灯管。",
                        "preventive",
                        "巡检表加寿命一栏。"));
        assertThat(matter.duties("SC-3.2")).containsExactly("SUPERVISOR 12-03 00:00 MET");
        assertThat(matter.readBy(Role.DIRECTOR, "timeline").toString()).contains("补换本楼到期灯管。", "巡检表加寿命一栏。");
        assertThat(matter.readBy(Role.OCCUPANT, "timeline").toString()).doesNotContain("巡检漏记");
    }

    @Test
    @Clause("SC-3.2")
    void measuresAreProposedWhereNeededOnly() {
        Matter matter = estate.complaint().triaged().dispatched();
        matter.act(Role.SUPERVISOR, "caseCauseFind", Map.of("cause", "OTHER", "analysis", "市政停电。"));

        assertThat(matter.duties("SC-3.2")).containsExactly("SUPERVISOR 12-03 00:00 MET");
        assertThat(estate.repair()
                        .triaged(Map.of("kind", "REPAIR", "category", "water.pipe"))
                        .dispatched()
                        .duties("SC-3.2"))
                .isEmpty();
    }
}
