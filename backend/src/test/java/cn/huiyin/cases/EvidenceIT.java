package cn.huiyin.cases;

import static cn.huiyin.cases.CaseCalls.done;
import static cn.huiyin.cases.CaseCalls.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** A complaint is looked into, with evidence, before a solution is laid before anybody. */
@HuiyinTest
class EvidenceIT {

    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Test
    @Clause("CO-05")
    void isAskedForBeforeASolution() {
        CaseCalls calls = calls(Map.of());
        UUID id = dispatched(calls, "COMPLAINT", "COMMON");
        done(investigate(calls, id, 0));

        JsonNode refused = offer(calls, id);

        assertThat(refusal(refused)).isEqualTo("attachments case.offer.evidence-missing");
        assertThat(refused.at("/errors/0/message").asString()).contains("1 pieces of evidence");
        done(investigate(calls, id, 1));
        assertThat(done(offer(calls, id)).path("state").asString()).isEqualTo("OFFERED");
    }

    @Test
    @Clause("CO-05")
    void isAskedForTwiceWhereAnotherPersonIsConcerned() {
        CaseCalls calls = calls(Map.of());
        UUID id = dispatched(calls, "COMPLAINT", "NEIGHBOUR");
        done(investigate(calls, id, 1));

        assertThat(refusal(offer(calls, id))).isEqualTo("attachments case.offer.evidence-missing");
        done(investigate(calls, id, 1));
        done(offer(calls, id));
    }

    @Test
    void isNotAskedForWhereTheEstateAsksForNone() {
        CaseCalls calls = calls(Map.of("evidenceRequired", 0));
        UUID id = dispatched(calls, "COMPLAINT", "COMMON");

        done(offer(calls, id));
    }

    @Test
    void isNotAskedForWhereNobodyComplains() {
        CaseCalls calls = calls(Map.of());
        UUID id = dispatched(calls, "SUGGESTION", "COMMON");

        done(offer(calls, id));
    }

    private CaseCalls calls(Map<String, Object> settings) {
        return new CaseCalls(api, new Office(world, transaction, beans, "sunshine-coast", settings));
    }

    private UUID dispatched(CaseCalls calls, String kind, String responsibility) {
        UUID id = calls.receive(Role.DESK, Map.of("kind", kind));
        calls.triage(id, responsibility);
        done(calls.dispatch(Role.DESK, id, "engineering"));
        return id;
    }

    private JsonNode investigate(CaseCalls calls, UUID id, int photos) {
        Office office = calls.office();
        List<String> attached = java.util.stream.Stream.generate(() -> office.photo(office.scope(Role.SUPERVISOR)))
                .limit(photos)
                .map(UUID::toString)
                .toList();
        return calls.act(Role.SUPERVISOR, id, "caseInvestigate", Map.of("findings", "胶老化。", "attachments", attached));
    }

    private JsonNode offer(CaseCalls calls, UUID id) {
        return calls.act(
                Role.SUPERVISOR,
                id,
                "solutionOffer",
                Map.of(
                        "solution",
                        "重新打胶。",
                        "findings",
                        "现场属实。",
                        "complainantInterest",
                        "不再受扰。",
                        "estateInterest",
                        "费用由责任方承担。"));
    }
}
