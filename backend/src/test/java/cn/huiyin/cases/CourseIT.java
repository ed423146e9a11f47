package cn.huiyin.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.World;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

@HuiyinTest
class CourseIT {

    @Autowired
    private World world;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Acting acting;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private Office office;
    private Scope occupant;

    @BeforeEach
    void open() {
        office = new Office(world, transaction, beans);
        occupant = office.occupant();
    }

    @Test
    void bringsAComplaintFromThePhoneToAnAgreedEnd() {
        UUID id = acting.receive(office, Kind.COMPLAINT, occupant);
        acting.triage(office, id);
        acting.dispatch(office, id);
        acting.offer(office, id, "加装滴水管。");
        assertThat(acting.refuse(office, id, occupant, "不彻底")).isEqualTo(new Outcome.Done(id));
        assertThat(office.state(id)).isEqualTo("REFUSED");
        acting.offer(office, id, "三天内移机。");
        assertThat(acting.accept(office, id, occupant)).isEqualTo(new Outcome.Done(id));
        acting.reply(office, id, "已经移机。");
        acting.visited(office, id);
        assertThat(acting.close(office, id, Ending.AGREED))
                .isEqualTo(Outcome.refused("end", "case.close.not-verified"));
        acting.see(office, id);

        assertThat(acting.close(office, id, Ending.AGREED)).isEqualTo(new Outcome.Done(id));

        assertThat(office.state(id)).isEqualTo("CLOSED");
        assertThat(acting.acts(id))
                .containsExactly(
                        "RECEIVE",
                        "TRIAGE",
                        "DISPATCH",
                        "WEIGH",
                        "OFFER",
                        "REFUSE",
                        "WEIGH",
                        "OFFER",
                        "ACCEPT",
                        "REPLY",
                        "VERIFY",
                        "CLOSE_AGREED");
    }

    @Test
    void bringsARepairFromArrivalToSignOff() {
        UUID id = acting.receive(office, Kind.REPAIR, occupant);
        acting.triage(office, id);
        acting.dispatch(office, id);
        acting.assign(office, id);
        acting.work(office, id);

        assertThat(acting.signOff(office, id, occupant)).isEqualTo(new Outcome.Done(id));

        assertThat(office.state(id)).isEqualTo("REPLIED");
        assertThat(acting.acts(id))
                .containsExactly(
                        "RECEIVE", "TRIAGE", "DISPATCH", "ASSIGN", "TAKE_ON", "ARRIVE", "FINISH", "VERIFY", "SIGN_OFF");
    }

    @Test
    void answersAnInquiryInOneAct() {
        UUID id = acting.receive(office, Kind.INQUIRY, occupant);

        assertThat(acting.answer(office, id, Role.DESK)).isEqualTo(new Outcome.Done(id));

        assertThat(office.state(id)).isEqualTo("CLOSED");
    }
}
