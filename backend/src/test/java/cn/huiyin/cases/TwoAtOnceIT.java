package cn.huiyin.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.tenancy.Role;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.MovableClock;
import cn.huiyin.testing.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

@HuiyinTest
class TwoAtOnceIT {

    @Autowired
    private World world;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Acting acting;

    @Autowired
    private MovableClock clock;

    private Office office;
    private UUID id;

    @BeforeEach
    void takeIn() {
        office = new Office(world, transaction, beans);
        id = acting.receive(office, Kind.COMPLAINT, null);
    }

    @Test
    void letsOneOfTwoWinAndTellsTheOther() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<Outcome> first = triage(Role.DESK, "leak.wall", start);
        Callable<Outcome> second = triage(Role.DIRECTOR, "leak.slab", start);

        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<Outcome>> outcomes = two.invokeAll(List.of(first, second));

            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                    .containsExactlyInAnyOrder(new Outcome.Done(id), new Outcome.Stale(id));
        }
        assertThat(acting.acts(id)).containsExactly("RECEIVE", "TRIAGE");
    }

    @Test
    void numbersCasesOnceEachWhenManyAreFiledAtOnce() throws Exception {
        Callable<Outcome> file =
                () -> office.as(Role.DESK, () -> acting.receive().handle(office.phoned(Kind.INQUIRY, null)));

        try (ExecutorService four = Executors.newFixedThreadPool(4)) {
            for (Future<Outcome> outcome : four.invokeAll(List.of(file, file, file, file))) {
                assertThat(outcome.get()).isInstanceOf(Outcome.Done.class);
            }
        }
        List<String> references = world.jdbc()
                .sql("select reference from cases where company_id = ? order by reference")
                .param(office.company().id())
                .query(String.class)
                .list();
        assertThat(references)
                .extracting(reference -> reference.substring(reference.length() - 10))
                .containsExactly("2026-00001", "2026-00002", "2026-00003", "2026-00004", "2026-00005");
    }

    @Test
    void keepsWhenItHappenedAndWhenItWasEntered() {
        acting.triage(office, id);
        Instant happened = clock.instant().plus(Duration.ofHours(1));
        clock.moveBy(Duration.ofHours(30));
        Deed late = new Deed(id, office.version(id), happened, "停电无法录入", null, List.of());

        office.as(
                Role.DIRECTOR,
                () -> acting.contact().handle(new RecordContact.Command(late, ContactMethod.PHONE, true, "已道歉。")));

        assertThat(world.jdbc()
                        .sql("""
                                select happened_at = ? and entered_at = happened_at + interval '29 hours'
                                from timeline_entries where case_id = ? and act = 'CONTACT'""")
                        .params(java.sql.Timestamp.from(happened), id)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(office.as(
                        Role.DESK,
                        () -> acting.contact()
                                .handle(new RecordContact.Command(
                                        new Deed(
                                                id,
                                                office.version(id),
                                                clock.instant().plusSeconds(60),
                                                null,
                                                null,
                                                List.of()),
                                        ContactMethod.PHONE,
                                        true,
                                        "x"))))
                .isEqualTo(Outcome.refused("happenedAt", "case.happened.future"));
    }

    private Callable<Outcome> triage(Role role, String category, CyclicBarrier start) {
        Deed seen = Deed.now(id, 0);
        return () -> {
            start.await();
            return office.as(role, () -> acting.triage().handle(Acting.valid(seen, category)));
        };
    }
}
