package cn.huiyin.cases.node;

import cn.huiyin.policy.SettingsVersion;
import cn.huiyin.policy.SettingsVersions;
import cn.huiyin.tenancy.Reach;
import cn.huiyin.tenancy.Scope;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many households raised the same within the week before a case: a shared problem that is known, or else the same
 * category in the same building. From as many on as the estate's settings say, triage is proposed to find it major.
 */
@Component
public class ManyHouseholds {

    private static final Set<Reach> READERS = Set.of(Reach.COMPANY, Reach.ESTATE);

    private final JdbcClient jdbc;
    private final SettingsVersions versions;
    private final Clock clock;

    ManyHouseholds(JdbcClient jdbc, SettingsVersions versions, Clock clock) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.clock = clock;
    }

    /** The households by case, of those cases that are enough; nothing for who does not triage. */
    public Map<UUID, Integer> of(Collection<CaseNode> cases) {
        Reach reach = Scope.current().reach();
        if (cases.isEmpty() || reach == null || !READERS.contains(reach)) {
            return Map.of();
        }
        Map<UUID, Integer> many = new HashMap<>();
        Map<UUID, Integer> found = counted(cases.stream().map(CaseNode::id).toList());
        Map<UUID, SettingsVersion> settings = new HashMap<>();
        for (CaseNode node : cases) {
            int households = found.getOrDefault(node.id(), 0);
            SettingsVersion version =
                    settings.computeIfAbsent(node.estateId(), estate -> versions.inForce(estate, clock.instant()));
            if (version.settings().get("majorHouseholds") instanceof Number least && households >= least.intValue()) {
                many.put(node.id(), households);
            }
        }
        return many;
    }

    private Map<UUID, Integer> counted(Collection<UUID> ids) {
        Map<UUID, Integer> found = new HashMap<>();
        jdbc.sql("""
                        select c.id, count(distinct o.unit_id) as households
                        from cases c
                        left join units u on u.company_id = c.company_id and u.id = c.unit_id
                        join cases o on o.company_id = c.company_id and o.estate_id = c.estate_id and o.unit_id is not null
                            and o.received_at > c.received_at - interval '7 days' and o.received_at <= c.received_at
                        left join units ou on ou.company_id = o.company_id and ou.id = o.unit_id
                        where c.company_id = :company and c.id in (:ids)
                            and (o.shared_problem_id = c.shared_problem_id
                                or (o.category = c.category and ou.building_id = u.building_id))
                        group by c.id""")
                .param("company", Scope.current().company())
                .param("ids", ids)
                .query(row -> {
                    found.put(row.getObject("id", UUID.class), row.getInt("households"));
                });
        return found;
    }
}
