package cn.huiyin.notify;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts mails into the scheduler's queue, in the transaction of the message itself. */
@Component
class SendQueue {

    /** The scheduler itself knows the tasks, and those know the use cases: it is asked for when it is needed. */
    private final ObjectProvider<SchedulerClient> scheduler;

    SendQueue(ObjectProvider<SchedulerClient> scheduler) {
        this.scheduler = scheduler;
    }

    void add(SendTask.Due due, Instant at) {
        scheduler.ifAvailable(client -> client.scheduleIfNotExists(
                SendTask.DESCRIPTOR
                        .instance(due.messageId().toString())
                        .data(due)
                        .build(),
                at));
    }
}
