package cn.huiyin.cases.mail;

import cn.huiyin.tenancy.Scope;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets the scheduler read an estate's mailbox from now on: one task an estate, on one node at a time. */
@Component
class PollingQueue {

    /** The scheduler itself knows the tasks, and those know the use cases: it is asked for when it is needed. */
    private final ObjectProvider<SchedulerClient> scheduler;

    PollingQueue(ObjectProvider<SchedulerClient> scheduler) {
        this.scheduler = scheduler;
    }

    void begin(UUID estateId) {
        var data = new PollingTask.Inbox(Scope.current().company(), estateId);
        scheduler.ifAvailable(client -> client.scheduleIfNotExists(
                PollingTask.DESCRIPTOR.instance(estateId.toString()).data(data).build(), Instant.EPOCH));
    }
}
