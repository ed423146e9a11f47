package cn.huiyin.cases;

import static cn.huiyin.cases.CaseCalls.done;
import static cn.huiyin.cases.CaseCalls.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.MovableClock;
import cn.huiyin.testing.World;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Received on Tuesday at 10:00: three working days end on Friday at midnight. */
@HuiyinTest
class PromiseIT {

    @Autowired
    private Api api;

    @Autowired
    private World world;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private MovableClock clock;

    private CaseCalls calls;

    @BeforeEach
    void open() {
        calls = new CaseCalls(api, new Office(world, transaction, beans));
    }

    @Test
    @Clause("SUN-6")
    void isRefusedAtItsFieldWhereItIsLaterThanTheEstateAllows() {
        UUID id = complaint(Map.of());
        int before = calls.office().version(id);

        JsonNode refused = promise(Role.SUPERVISOR, id, "2026-12-05T00:01:00+08:00");

        assertThat(refusal(refused)).isEqualTo("promisedAt case.promise.later-than-allowed");
        assertThat(refused.at("/errors/0/message").asString()).contains("2026-12-05 00:00");
        assertThat(refusal(promise(Role.DIRECTOR, id, "2026-12-07T10:00:00+08:00")))
                .isEqualTo("promisedAt case.promise.later-than-allowed");
        assertThat(calls.office().version(id)).isEqualTo(before);
    }

    @Test
    @Clause("SUN-6")
    void isTakenUpToTheLastMinuteOfTheLimit() {
        UUID id = complaint(Map.of());

        assertThat(done(promise(Role.SUPERVISOR, id, "2026-12-05T00:00:00+08:00"))
                        .path("promiseRenewals")
                        .asInt())
                .isZero();
    }

    @Test
    @Clause("SC-4.2.3.2.1")
    void keepsToTheTimeThatTheCustomerAskedForWhereThatIsEarlier() {
        UUID id = complaint(Map.of("customerDeadline", "2026-12-02T18:00:00+08:00"));

        JsonNode unexplained =
                calls.act(Role.DESK, id, "casePromise", Map.of("promisedAt", "2026-12-03T10:00:00+08:00"));

        assertThat(refusal(unexplained)).isEqualTo("reason case.promise.later-than-asked");
        assertThat(unexplained.at("/errors/0/message").asString()).contains("2026-12-02 18:00");
        done(calls.act(Role.DESK, id, "casePromise", Map.of("promisedAt", "2026-12-02T18:00:00+08:00")));
    }

    @Test
    @Clause({"SC-4.2.3.1.4", "SC-4.2.3.2.1"})
    void liesThreeDaysAfterWhatTheCustomerAskedForAtMostAndIsToldBeforeThatPasses() {
        UUID id = complaint(Map.of("customerDeadline", "2026-12-02T18:00:00+08:00"));
        UUID late = complaint(Map.of("customerDeadline", "2026-12-02T18:00:00+08:00"));

        assertThat(refusal(promise(Role.DESK, id, "2026-12-06T00:01:00+08:00")))
                .isEqualTo("promisedAt case.promise.later-than-allowed");
        done(promise(Role.DESK, id, "2026-12-05T18:00:00+08:00"));

        clock.moveBy(Duration.ofDays(2));
        assertThat(refusal(promise(Role.DESK, late, "2026-12-04T18:00:00+08:00")))
                .isEqualTo("promisedAt case.promise.limit-over");
        done(promise(Role.DIRECTOR, late, "2026-12-04T18:00:00+08:00"));
    }

    @Test
    void isNotHeldToTheLimitOfComplaintsWhereWorksAreToBeDone() {
        UUID id = calls.receive(Role.DESK, Map.of("kind", "REPAIR"));
        calls.triage(id);

        done(promise(Role.DESK, id, "2026-12-20T10:00:00+08:00"));
    }

    @Test
    void isTheDirectorsAloneOnceTheLimitIsOver() {
        UUID id = complaint(Map.of());
        clock.moveBy(Duration.ofDays(6));

        assertThat(refusal(promise(Role.SUPERVISOR, id, "2026-12-08T10:00:00+08:00")))
                .isEqualTo("promisedAt case.promise.limit-over");
        done(promise(Role.DIRECTOR, id, "2026-12-08T10:00:00+08:00"));
    }

    @Test
    @Clause("SC-4.2.3.1.4")
    void isRenewedBeforeItPassesTwiceAndThenByTheDirectorAlone() {
        UUID id = complaint(Map.of());
        done(promise(Role.SUPERVISOR, id, "2026-12-02T10:00:00+08:00"));

        assertThat(refusal(promise(Role.SUPERVISOR, id, "2026-12-05T10:00:00+08:00")))
                .isEqualTo("promisedAt case.promise.too-far");
        done(promise(Role.SUPERVISOR, id, "2026-12-03T10:00:00+08:00"));
        done(promise(Role.SUPERVISOR, id, "2026-12-04T10:00:00+08:00"));
        assertThat(refusal(promise(Role.SUPERVISOR, id, "2026-12-04T12:00:00+08:00")))
                .isEqualTo("promisedAt case.promise.too-often");

        assertThat(done(promise(Role.DIRECTOR, id, "2026-12-04T12:00:00+08:00"))
                        .path("promiseRenewals")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    @Clause("SC-4.2.3.1.4")
    void isNotRenewedOnceItHasPassedExceptByTheDirector() {
        UUID id = complaint(Map.of());
        done(promise(Role.SUPERVISOR, id, "2026-12-02T10:00:00+08:00"));
        clock.moveBy(Duration.ofHours(25));

        assertThat(refusal(promise(Role.SUPERVISOR, id, "2026-12-03T10:00:00+08:00")))
                .isEqualTo("promisedAt case.promise.passed");
        done(promise(Role.DIRECTOR, id, "2026-12-03T10:00:00+08:00"));
    }

    private UUID complaint(Map<String, ?> told) {
        UUID id = calls.receive(Role.DESK, told);
        calls.triage(id);
        done(calls.dispatch(Role.DESK, id, "engineering"));
        return id;
    }

    private JsonNode promise(Role role, UUID id, String until) {
        return calls.act(role, id, "casePromise", Map.of("promisedAt", until, "reason", "等配件"));
    }
}
