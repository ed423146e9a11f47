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

/** No passing the buck: what goes to and fro is counted, flagged, and given to one person. */
@HuiyinTest
class HandOverIT {

    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private CaseCalls calls;
    private UUID id;

    @BeforeEach
    void dispatch() {
        Office office = new Office(world, transaction, beans, "international-city", Map.of());
        calls = new CaseCalls(api, office);
        id = calls.receive(Role.DESK, Map.of());
        calls.triage(id);
        done(calls.dispatch(Role.DESK, id, "engineering"));
    }

    @Test
    @Clause("IC-08")
    void isCountedAndFlaggedOnlyWhenItIsOftenEnough() {
        JsonNode again = done(calls.dispatch(Role.DESK, id, "engineering"));
        JsonNode once = done(calls.dispatch(Role.DESK, id, "environment"));

        assertThat(again.path("handovers").asInt()).isZero();
        assertThat(once.path("handovers").asInt()).isEqualTo(1);
        assertThat(once.path("handedAround").asBoolean()).isFalse();
        assertThat(calls.duties(id, "IC-08")).isEmpty();

        JsonNode twice = done(calls.dispatch(Role.DESK, id, "order"));

        assertThat(twice.path("handedAround").asBoolean()).isTrue();
        assertThat(calls.duties(id, "IC-08")).isEqualTo("2026-12-02T16:00:00Z OPEN");
    }

    @Test
    @Clause("IC-08")
    void endsWithOnePersonWhomTheDirectorNames() {
        flag();
        String worker = calls.office().company().membership(Role.WORKER).toString();

        assertThat(refusal(calls.dispatch(Role.DESK, id, "service")))
                .isEqualTo("departmentId case.dispatch.directors-alone");
        assertThat(world.jdbc()
                        .sql("select department from cases where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("order");
        JsonNode named = done(name(worker));

        assertThat(named.path("handedAround").asBoolean()).isFalse();
        assertThat(named.at("/answerable/membershipId").asString()).isEqualTo(worker);
        assertThat(named.at("/assignee/membershipId").asString()).isEqualTo(worker);
        assertThat(named.at("/department/code").asString()).isEqualTo("engineering");
        assertThat(named.path("handovers").asInt()).isEqualTo(2);
        assertThat(calls.duties(id, "IC-08")).endsWith("MET");
        assertThat(refusal(calls.dispatch(Role.DESK, id, "service")))
                .isEqualTo("departmentId case.dispatch.directors-alone");
        done(calls.dispatch(Role.DIRECTOR, id, "service"));
    }

    @Test
    void namesNobodyBeforeItWasHandedAround() {
        String worker = calls.office().company().membership(Role.WORKER).toString();

        assertThat(refusal(name(worker))).isEqualTo(" case.answerable.not-handed-around");
    }

    @Test
    void namesNobodyOfAnotherCompany() {
        flag();

        assertThat(refusal(name(world.company().membership(Role.WORKER).toString())))
                .isEqualTo("answerableId case.answerable.unfit");
    }

    private void flag() {
        done(calls.dispatch(Role.DESK, id, "environment"));
        done(calls.dispatch(Role.DESK, id, "order"));
    }

    private JsonNode name(String membership) {
        return calls.act(
                Role.DIRECTOR, id, "caseAnswerableName", Map.of("answerableId", membership, "reason", "最先接手。"));
    }
}
