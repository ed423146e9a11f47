package cn.huiyin.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.HuiyinTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** How a firm with clients speaks with them. */
@HuiyinTest
class ConsultancyHandlingIT {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Test
    @Clause("CC-3")
    void firmsOwnRulesStandWhereAContactIsRecorded() {
        Matter matter = EstateAtWork.under(beans, "consultancy").complaint().triaged();

        assertThat(matter.readBy(Role.DESK, "contactRules").asString()).isEqualTo("《客户沟通管理规定》");
        assertThat(matter.readBy(Role.OCCUPANT, "contactRules").isNull()).isTrue();
        matter.act(Role.DESK, "caseContact", Map.of("method", "PHONE", "note", "按规定致电。"));
    }

    @Test
    @Clause("CC-3")
    void noRulesStandThereWhereTheFirmHasNone() {
        Matter matter = EstateAtWork.under(beans, "sunshine-coast").complaint().triaged();

        assertThat(matter.readBy(Role.DESK, "contactRules").isNull()).isTrue();
    }
}
