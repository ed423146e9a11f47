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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** A case has a category of the estate's own list. */
@HuiyinTest
class CategoryListIT {

    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private CaseCalls calls;

    @BeforeEach
    void open() {
        calls = new CaseCalls(api, new Office(world, transaction, beans));
    }

    @Test
    @Clause("CO-03")
    void isRefusedAtItsFieldWhereTheEstateHasNoneOfThatCode() {
        JsonNode refused = calls.receiving(Role.DESK, Map.of("category", "leak.moon"));
        UUID id = calls.receive(Role.DESK, Map.of("category", "leak.wall"));

        assertThat(refusal(refused)).isEqualTo("category case.category.unknown");
        assertThat(refusal(judge(id, "leak.moon"))).isEqualTo("category case.category.unknown");
        assertThat(cases()).isEqualTo(1);
    }

    @Test
    @Clause("CO-03")
    void isRefusedOnceItIsOffTheListButKeptWhereItWasJudgedBefore() {
        UUID judged = calls.receive(Role.DESK, Map.of());
        done(judge(judged, "leak.wall"));
        UUID fresh = calls.receive(Role.DESK, Map.of());
        hide("leak.wall");

        assertThat(refusal(calls.receiving(Role.DESK, Map.of("category", "leak.wall"))))
                .isEqualTo("category case.category.hidden");
        assertThat(refusal(judge(fresh, "leak.wall"))).isEqualTo("category case.category.hidden");
        done(judge(judged, "leak.wall"));
        done(judge(fresh, "leak.roof"));
    }

    private JsonNode judge(UUID id, String category) {
        return calls.act(
                Role.DESK,
                id,
                "caseTriage",
                Map.of(
                        "valid", true,
                        "category", category,
                        "severity", "GENERAL",
                        "urgency", "ROUTINE",
                        "responsibility", "COMMON"));
    }

    private void hide(String category) {
        world.jdbc()
                .sql("update categories set hidden = true where company_id = ? and code = ?")
                .params(calls.office().company().id(), category)
                .update();
    }

    private int cases() {
        return world.jdbc()
                .sql("select count(*) from cases where company_id = ?")
                .param(calls.office().company().id())
                .query(Integer.class)
                .single();
    }
}
