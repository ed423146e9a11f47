package cn.huiyin.cases;

import cn.huiyin.tenancy.Scope;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets the scheduler give an answer to all cases of a shared problem, on one node at a time. */
@Component
class SharedAnswerQueue {

    /** The scheduler itself knows the tasks, and those know the use cases: it is asked for when it is needed. */
    private final ObjectProvider<SchedulerClient> scheduler;

    SharedAnswerQueue(ObjectProvider<SchedulerClient> scheduler) {
        this.scheduler = scheduler;
    }

    void add(UUID estateId, UUID answerId, Instant now) {
        var data = new SharedAnswerTask.Written(Scope.current().company(), estateId, answerId);
        scheduler.ifAvailable(client -> client.scheduleIfNotExists(
                SharedAnswerTask.DESCRIPTOR
                        .instance(answerId.toString())
                        .data(data)
                        .build(),
                now));
    }
}
