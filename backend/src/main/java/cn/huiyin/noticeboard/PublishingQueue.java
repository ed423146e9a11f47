package cn.huiyin.noticeboard;

import cn.huiyin.tenancy.Scope;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts approved outcomes into the scheduler's queue for the time when they may be posted. */
@Component
class PublishingQueue {

    /** The scheduler itself knows the tasks, and those know the use cases: it is asked for when it is needed. */
    private final ObjectProvider<SchedulerClient> scheduler;

    PublishingQueue(ObjectProvider<SchedulerClient> scheduler) {
        this.scheduler = scheduler;
    }

    void add(Outcome outcome) {
        Instant due = outcome.objectableUntil();
        if (due == null) {
            throw new IllegalStateException("approved before it was sent");
        }
        var data = new PublishingTask.Due(Scope.current().company(), outcome.estateId(), outcome.id());
        scheduler.ifAvailable(client -> client.scheduleIfNotExists(
                PublishingTask.DESCRIPTOR
                        .instance(outcome.id() + "/" + outcome.version())
                        .data(data)
                        .build(),
                due));
    }
}
