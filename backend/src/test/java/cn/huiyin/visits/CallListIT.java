package cn.huiyin.visits;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.duties.Occurrences;
import cn.huiyin.policy.OpenSettings;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.MovableClock;
import cn.huiyin.testing.StatementCount;
import cn.huiyin.testing.World;
import cn.huiyin.visits.VisitedEstate.Opened;
import cn.huiyin.visits.VisitedEstate.Told;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@HuiyinTest
class CallListIT {

    private static final String LIST = """
            query($first: Int, $after: String, $estate: ID) { callList(first: $first, after: $after, estateId: $estate) {
              edges { cursor node { duty { id title dueAt } case { id reference state } contact { name phone }
                attempts methods handledByCaller handedOver hours { call door callNow doorNow } } }
              pageInfo { hasNextPage endCursor } } }""";

    @Autowired
    private MovableClock clock;

    @Autowired
    private Api api;

    private final VisitedEstate estates;
    private final Calling calling;
    private Opened estate;

    @Autowired
    CallListIT(
            World world,
            MovableClock clock,
            TransactionTemplate transaction,
            OpenSettings settings,
            Occurrences occurrences,
            Api api) {
        this.estates = new VisitedEstate(world, clock, transaction, settings, occurrences);
        this.calling = new Calling(api);
    }

    @BeforeEach
    void open() {
        estate = estates.open("sunshine-coast", Map.of());
    }

    @Test
    void tellsWhomToCallByWhatIsDueFirst() {
        UUID first = estates.replied(estate, Told.COMPLAINT);
        clock.moveBy(Duration.ofDays(1));
        UUID second = estates.replied(estate, Told.COMPLAINT);
        calling.attempt(estate.as(Role.DESK), second, "PHONE", "NO_ANSWER");
        estates.assign(second, estate.company().membership(Role.DESK));

        JsonNode edges = list(estate.as(Role.DESK), 10, null);

        assertThat(cases(edges)).containsExactly(first, second);
        JsonNode task = edges.path(1).path("node");
        assertThat(task.path("attempts").asInt()).isEqualTo(1);
        assertThat(task.path("methods").toString()).isEqualTo("[\"PHONE\",\"DOOR\"]");
        assertThat(task.path("handledByCaller").asBoolean()).isTrue();
        assertThat(edges.path(0).path("node").path("handledByCaller").asBoolean())
                .isFalse();
        assertThat(task.path("contact").path("name").asString()).isEqualTo("王芳");
        assertThat(task.path("hours").path("call").toString()).isEqualTo("[\"09:00-12:00\",\"14:30-20:30\"]");
        assertThat(task.path("hours").path("door").toString()).isEqualTo("[\"09:00-11:30\",\"15:00-20:00\"]");
        assertThat(task.path("hours").path("callNow").asBoolean()).isTrue();
        assertThat(task.path("duty").path("title").asString()).isEqualTo("服务中心回访");
    }

    @Test
    void goesOnFromACursor() {
        UUID first = estates.replied(estate, Told.COMPLAINT);
        UUID second = estates.replied(estate, Told.COMPLAINT);

        JsonNode page = list(estate.as(Role.DESK), 1, null);
        JsonNode next =
                list(estate.as(Role.DESK), 1, page.path(0).path("cursor").asString());

        assertThat(List.of(cases(page).getFirst(), cases(next).getFirst())).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void readsFiftyVisitsInFewStatements() {
        for (int i = 0; i < 50; i++) {
            estates.replied(estate, Told.COMPLAINT);
        }
        List<JsonNode> answer = new ArrayList<>();

        List<String> statements = StatementCount.of(() -> answer.add(list(estate.as(Role.DESK), 50, null)));

        assertThat(answer.getFirst().size()).isEqualTo(50);
        assertThat(statements).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void showsToEachRoleItsOwn() {
        UUID id = estates.replied(estate, Told.COMPLAINT);
        Opened other = estates.open("sunshine-coast", Map.of());

        assertThat(cases(list(estate.as(Role.DIRECTOR), 10, null))).contains(id);
        assertThat(cases(list(estate.as(Role.SUPERVISOR), 10, null))).doesNotContain(id);
        assertThat(cases(list(estate.as(Role.QUALITY), 10, null))).doesNotContain(id);
        assertThat(cases(list(other.as(Role.DIRECTOR), 10, null))).doesNotContain(id);
        assertThat(cases(list(other.as(Role.QUALITY), 10, null))).doesNotContain(id);
    }

    @ParameterizedTest
    @EnumSource(names = {"WORKER", "GUARD", "COMMITTEE", "OCCUPANT"})
    void isClosedToThoseWhoMakeNoVisits(Role role) {
        assertThat(api.call(estate.as(role), LIST, Map.of()).refusal()).isEqualTo("FORBIDDEN");
    }

    @Test
    void keepsAVisitInTheEstateWhileSomebodyElseIsThere() {
        UUID id = estates.replied(estate, Told.COMPLAINT);
        estates.assign(id, estate.company().membership(Role.DESK));

        assertThat(calling.handOver(estate.as(Role.DESK), estates.duty(id)).error())
                .isEqualTo("visit.hand-over.somebody-else");
        assertThat(cases(list(estate.as(Role.QUALITY), 10, null))).isEmpty();
    }

    @Test
    void handsOverToTheCompanyWhereTheEstateHasNobodyElse() {
        UUID id = estates.replied(estate, Told.COMPLAINT);
        estates.assign(id, estate.company().membership(Role.DESK));
        estates.leave(estate.company().membership(Role.DIRECTOR));

        assertThat(calling.handOver(estate.as(Role.DESK), estates.duty(id)).error())
                .isEmpty();

        JsonNode edges = list(estate.as(Role.QUALITY), 10, null);
        assertThat(cases(edges)).containsExactly(id);
        assertThat(edges.path(0).path("node").path("handedOver").asBoolean()).isTrue();
        assertThat(calling.visit(estate.as(Role.QUALITY), id, "PHONE", true, 4).value("/visit/counts"))
                .isEqualTo("true");
        assertThat(list(estate.as(Role.QUALITY), 10, null).size()).isZero();
    }

    @Test
    void handsOverNothingOfAnotherCompany() {
        UUID id = estates.replied(estate, Told.COMPLAINT);
        Opened other = estates.open("sunshine-coast", Map.of());

        assertThat(calling.handOver(other.as(Role.DESK), estates.duty(id)).refusal())
                .isEqualTo("NOT_FOUND");
        assertThat(calling.handOver(estate.as(Role.WORKER), estates.duty(id)).refusal())
                .isEqualTo("FORBIDDEN");
    }

    @Test
    @Clause("SC-4.3.3.2")
    void listsNoCaseThatWasNotDrawn() {
        Opened none = estates.open("service-centre", Map.of("repairVisitRate", 0));
        Opened all = estates.open("service-centre", Map.of("repairVisitRate", 100));

        UUID left = estates.done(none, Told.REPAIR);
        UUID drawn = estates.done(all, Told.REPAIR);

        assertThat(estates.duties(left)).isEmpty();
        assertThat(list(none.as(Role.DESK), 10, null).size()).isZero();
        assertThat(cases(list(all.as(Role.DESK), 10, null))).containsExactly(drawn);
    }

    private JsonNode list(Api.As as, int first, String after) {
        Api.Answer answer =
                api.call(as, LIST, after == null ? Map.of("first", first) : Map.of("first", first, "after", after));
        assertThat(answer.body().path("errors").size())
                .as(answer.body().toString())
                .isZero();
        return answer.data("/callList/edges");
    }

    private static List<UUID> cases(JsonNode edges) {
        return edges.valueStream()
                .map(edge -> UUID.fromString(
                        edge.path("node").path("case").path("id").asString()))
                .toList();
    }
}
