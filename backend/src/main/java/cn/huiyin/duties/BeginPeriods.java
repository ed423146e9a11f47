package cn.huiyin.duties;

import cn.huiyin.tenancy.Scope;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The job: lets days, weeks, months and longer periods begin, estate by estate, each in its own zone. */
@Component
public class BeginPeriods {

    /** More estates than one node ever has; the next run takes what is left. */
    private static final int MOST = 10_000;

    private final DueQueue queue;
    private final BeginDays beginDays;
    private final Clock clock;

    BeginPeriods(DueQueue queue, BeginDays beginDays, Clock clock) {
        this.queue = queue;
        this.beginDays = beginDays;
        this.clock = clock;
    }

    /**
     * Begins everything whose local midnight has passed, and answers for how many estates. What fails for one estate does not
     * keep the others from it, and is thrown at the end.
     */
    public int run() {
        Instant now = clock.instant();
        List<DueQueue.Place> places = queue.toBegin(now, MOST);
        RuntimeException failed = null;
        for (DueQueue.Place place : places) {
            try {
                Scope.run(
                        Scope.system(place.companyId(), place.estateId()),
                        () -> beginDays.begin(place.estateId(), now));
            } catch (RuntimeException failure) {
                if (failed == null) {
                    failed = failure;
                } else {
                    failed.addSuppressed(failure);
                }
            }
        }
        if (failed != null) {
            throw failed;
        }
        return places.size();
    }
}
