package cn.huiyin.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.World;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the database itself, as the app's role, what each reader gets. */
@HuiyinTest
class NarrownessIT {

    private static final List<String> TABLES =
            List.of("cases", "case_accounts", "case_parties", "timeline_entries", "timeline_texts");

    @Autowired
    private World world;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Acting acting;

    @Autowired
    private JdbcClient runtime;

    private Office office;
    private Scope occupant;
    private UUID id;

    @BeforeEach
    void handleARepair() {
        office = new Office(world, transaction, beans);
        occupant = office.occupant();
        id = acting.receive(office, Kind.REPAIR, occupant);
        acting.triage(office, id);
        acting.dispatch(office, id);
        acting.assign(office, id);
        acting.work(office, id);
    }

    @Test
    void showsTheDeskEverything() {
        // Reporter and contact; eight acts, of which the finishing has words.
        assertThat(seen(office.scope(Role.DESK))).containsExactly(1, 1, 2, 8, 1);
    }

    @Test
    void showsTheWorkerTheOrderAndWhoAgreedToBeRung() {
        assertThat(seen(office.scope(Role.WORKER))).containsExactly(1, 1, 1, 8, 1);
        assertThat(parts(office.scope(Role.WORKER))).containsExactly("REPORTER");
    }

    @Test
    void showsAnotherWorkerNothing() {
        assertThat(seen(office.anotherWorker())).containsExactly(0, 0, 0, 0, 0);
    }

    @Test
    void showsTheDepartmentWhatWasWrittenBeforeItGotTheCase() {
        assertThat(seen(office.scope(Role.SUPERVISOR))).containsExactly(1, 1, 2, 8, 1);
    }

    @Test
    void showsTheOccupantTheirOwnWithoutWhatIsForStaff() {
        // Dispatch and assignment are the office's own business.
        assertThat(seen(occupant)).containsExactly(1, 1, 2, 6, 1);
    }

    @Test
    void showsAnotherOccupantOfTheSameUnitNothing() {
        assertThat(seen(office.occupant())).containsExactly(0, 0, 0, 0, 0);
    }

    @Test
    void showsTheCommitteeTheCaseWithoutWordsAndPeople() {
        assertThat(seen(office.scope(Role.COMMITTEE))).containsExactly(1, 0, 0, 8, 0);
    }

    @Test
    void showsTheClientAndAnotherCompanyNothing() {
        assertThat(seen(office.scope(Role.CLIENT))).containsExactly(0, 0, 0, 0, 0);
        assertThat(seen(new Office(world, transaction, beans).scope(Role.HEAD_OFFICE)))
                .containsExactly(0, 0, 0, 0, 0);
    }

    @Test
    void takesTheCaseFromAWorkerWhoNoLongerHasIt() {
        Scope other = office.anotherWorker();
        acting.rework(office, id);
        office.as(
                Role.SUPERVISOR,
                () -> acting.assign().handle(new AssignCase.Command(office.now(id), other.membershipId(), null)));

        assertThat(seen(office.scope(Role.WORKER))).containsExactly(0, 0, 0, 0, 0);
        assertThat(seen(other)).containsExactly(1, 1, 1, 10, 2);
    }

    @Test
    void letsTheCommitteeChangeNothing() {
        assertThatThrownBy(() -> office.as(
                        Role.COMMITTEE,
                        () -> runtime.sql("update cases set severity = 'MAJOR' where id = ?")
                                .param(id)
                                .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    private List<Integer> seen(Scope scope) {
        return office.as(
                scope,
                () -> TABLES.stream()
                        .map(table -> runtime.sql("select count(*) from " + table + " where "
                                        + (table.equals("cases") ? "id" : "case_id") + " = ?")
                                .param(id)
                                .query(Integer.class)
                                .single())
                        .toList());
    }

    private List<String> parts(Scope scope) {
        return office.as(
                scope,
                () -> runtime.sql("select part from case_parties where case_id = ?")
                        .param(id)
                        .query(String.class)
                        .list());
    }
}
