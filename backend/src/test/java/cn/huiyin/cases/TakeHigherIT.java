package cn.huiyin.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.Clause;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import cn.huiyin.testing.Api;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** The complainant takes a matter higher: it goes to somebody above the handler, and to the company the second time. */
@HuiyinTest
class TakeHigherIT {

    @Autowired
    private World world;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Acting acting;

    @Autowired
    private Api api;

    private Office office;
    private Scope occupant;
    private UUID id;

    @BeforeEach
    void handleAComplaint() {
        office = new Office(world, transaction, beans);
        occupant = office.occupant();
        id = acting.receive(office, Kind.COMPLAINT, occupant);
        acting.triage(office, id);
        acting.dispatch(office, id);
        acting.assign(office, id);
    }

    @Test
    @Clause("CO-17")
    void asksTheDirectorWhoAnswersInPerson() {
        assertThat(takeHigher(occupant).data("/caseTakeHigher/errors").size()).isZero();

        assertThat(duties()).containsExactly("taken-to-director OPEN");
        assertThat(acting.acts(id)).endsWith("TAKE_HIGHER");
        inform(Role.SUPERVISOR);
        assertThat(duties()).containsExactly("taken-to-director OPEN");
        inform(Role.DIRECTOR);
        assertThat(duties()).containsExactly("taken-to-director MET");
    }

    @Test
    void asksTheCompanyTheSecondTime() {
        takeHigher(occupant);
        takeHigher(occupant);

        assertThat(duties()).containsExactly("taken-to-company OPEN", "taken-to-director OPEN");
        inform(Role.QUALITY);
        assertThat(duties()).containsExactly("taken-to-company MET", "taken-to-director OPEN");
    }

    @Test
    void asksTheCompanyAtOnceWhereTheDirectorHandlesIt() {
        world.jdbc()
                .sql("update cases set assignee_id = ? where id = ?")
                .params(office.company().membership(Role.DIRECTOR), id)
                .update();

        takeHigher(occupant);

        assertThat(duties()).containsExactly("taken-to-company OPEN");
    }

    @Test
    void isTheComplainantsOwn() {
        assertThat(takeHigher(office.scope(Role.SUPERVISOR)).refusal()).isEqualTo("FORBIDDEN");
        assertThat(takeHigher(office.occupant()).refusal()).isEqualTo("NOT_FOUND");

        assertThat(duties()).isEmpty();
        assertThat(acting.acts(id)).doesNotContain("TAKE_HIGHER");
    }

    private Api.Answer takeHigher(Scope who) {
        return api.call(
                office.as(who),
                "mutation($input: CaseTakeHigherInput!) { caseTakeHigher(input: $input) { case { id } errors { code } } }",
                Map.of("input", Map.of("caseId", id, "version", office.version(id), "reason", "两天没有人理我")));
    }

    private void inform(Role role) {
        Outcome outcome = office.as(
                role, () -> acting.inform().handle(new InformProgress.Command(office.now(id), "主任已看过现场", false)));
        assertThat(outcome).isEqualTo(new Outcome.Done(id));
    }

    private List<String> duties() {
        return world.jdbc()
                .sql(
                        "select rule || ' ' || state from duties where subject_id = ? and rule like 'taken-to%' order by rule")
                .param(id)
                .query(String.class)
                .list();
    }
}
