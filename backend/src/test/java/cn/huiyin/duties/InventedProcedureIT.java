package cn.huiyin.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.testing.HuiyinTest;
import cn.huiyin.testing.World;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A procedure with ids and conditions that no code knows gets its duties. */
@HuiyinTest
class InventedProcedureIT {

    private static final int DRAWS = 40;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    LookAtDuties lookAtDuties;

    private DutyWorld duties;
    private World.Company company;

    @BeforeEach
    void openALanternCourt() {
        duties = DutyWorld.in(beans);
        lookAtDuties.run();
        company = duties.open("lantern");
    }

    @Test
    void makesMeetsAndBreachesWhatItAsksFor() {
        UUID subject = UUID.randomUUID();
        Map<String, Object> facts = power();

        duties.record(company, subject, "case.received", facts);

        DutyView lamp = duties.one(company, subject, "LAN-1");
        assertThat(lamp.dueAt()).isEqualTo(duties.now().plus(Duration.ofMinutes(45)));
        duties.pass(Duration.ofMinutes(46));
        lookAtDuties.run();
        assertThat(duties.one(company, subject, "LAN-1").breachedAt()).isEqualTo(lamp.dueAt());
        duties.record(company, subject, "case.arrived", facts);
        assertThat(duties.one(company, subject, "LAN-1").state()).isEqualTo(DutyState.MET);
    }

    @Test
    void asksForNothingWhereItsConditionDoesNotHold() {
        UUID subject = UUID.randomUUID();

        duties.record(company, subject, "case.received", duties.repair());

        assertThat(duties.of(company, subject)).isEmpty();
    }

    @Test
    void drawsNoFewerThanItsRateAndKeepsWhoWasNotDrawn() {
        int drawn = 0;
        for (int i = 0; i < DRAWS; i++) {
            UUID subject = UUID.randomUUID();
            duties.record(company, subject, "case.replied", power());
            drawn += duties.of(company, subject).size();
            assertThat(drawn * 100).isGreaterThanOrEqualTo(50 * (i + 1));
        }

        long kept = duties.world()
                .jdbc()
                .sql("select count(*) from draws where company_id = ? and not drawn")
                .params(company.id())
                .query(Long.class)
                .single();
        assertThat(kept).isEqualTo(DRAWS - drawn);
    }

    private Map<String, Object> power() {
        Map<String, Object> facts = new HashMap<>(duties.repair());
        facts.put("category", "power.unit");
        return facts;
    }
}
