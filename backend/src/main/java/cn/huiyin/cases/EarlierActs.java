package cn.huiyin.cases;

import cn.huiyin.tenancy.ScopeElevation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often an act was done on a case before, whoever may read it: what clauses ask of repeated acts. */
@Component
class EarlierActs {

    private final ScopeElevation elevation;
    private final JdbcClient jdbc;

    EarlierActs(ScopeElevation elevation, JdbcClient jdbc) {
        this.elevation = elevation;
        this.jdbc = jdbc;
    }

    int count(Case matter, Act act) {
        return elevation.asSystem(
                matter.estateId(),
                () -> jdbc.sql("select count(*) from timeline_entries where case_id = :case and act = :act")
                        .param("case", matter.id())
                        .param("act", act.name())
                        .query(Integer.class)
                        .single());
    }
}
