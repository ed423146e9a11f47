package cn.huiyin.duties;

import cn.huiyin.tenancy.Scope;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The job: takes what is due from the queue, and works company by company, estate by estate, under that scope. */
@Component
public class LookAtDuties {

    private static final int BATCH = 200;

    private final DueQueue queue;
    private final BreachDuties breachDuties;
    private final Clock clock;

    LookAtDuties(DueQueue queue, BreachDuties breachDuties, Clock clock) {
        this.queue = queue;
        this.breachDuties = breachDuties;
        this.clock = clock;
    }

    /** Looks at everything whose time has come, and answers how many duties were looked at. */
    public int run() {
        Instant now = clock.instant();
        int all = 0;
        int looked;
        do {
            looked = batch(now);
            all += looked;
        } while (looked > 0);
        return all;
    }

    /** One batch; nothing left, or everything held by other nodes, answers 0. */
    private int batch(Instant now) {
        Map<UUID, Map<UUID, List<UUID>>> byCompany = queue.due(now, BATCH).stream()
                .collect(Collectors.groupingBy(
                        DueQueue.Entry::companyId,
                        LinkedHashMap::new,
                        Collectors.groupingBy(
                                DueQueue.Entry::estateId,
                                LinkedHashMap::new,
                                Collectors.mapping(DueQueue.Entry::dutyId, Collectors.toList()))));
        int looked = 0;
        for (Map.Entry<UUID, Map<UUID, List<UUID>>> company : byCompany.entrySet()) {
            for (Map.Entry<UUID, List<UUID>> estate : company.getValue().entrySet()) {
                looked += Scope.call(
                        Scope.system(company.getKey(), estate.getKey()),
                        () -> breachDuties.look(estate.getKey(), estate.getValue(), now));
            }
        }
        return looked;
    }
}
