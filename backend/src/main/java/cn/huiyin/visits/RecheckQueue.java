package cn.huiyin.visits;

import cn.huiyin.tenancy.Scope;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.Serializable;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Has the draw of a month completed once the month is over, for each estate in which anybody visited. */
@Component
class RecheckQueue {

    /** Which month of which estate. */
    record Due(UUID companyId, UUID estateId, YearMonth month) implements Serializable {}

    private static final TaskDescriptor<Due> DESCRIPTOR = TaskDescriptor.of("rechecks-complete", Due.class);

    /** The scheduler itself knows the tasks, and those know the use cases: it is asked for when it is needed. */
    private final ObjectProvider<SchedulerClient> scheduler;

    RecheckQueue(ObjectProvider<SchedulerClient> scheduler) {
        this.scheduler = scheduler;
    }

    void add(UUID companyId, UUID estateId, YearMonth month, Instant at) {
        scheduler.ifAvailable(client -> client.scheduleIfNotExists(
                DESCRIPTOR
                        .instance(estateId + "/" + month)
                        .data(new Due(companyId, estateId, month))
                        .build(),
                at));
    }

    @Configuration(proxyBeanMethods = false)
    static class Task {

        @Bean
        OneTimeTask<Due> completeRechecks(DrawRechecks draw, PlatformTransactionManager manager) {
            TransactionTemplate transaction = new TransactionTemplate(manager);
            return Tasks.oneTime(DESCRIPTOR).execute((instance, context) -> {
                Due due = instance.getData();
                Scope.run(
                        Scope.system(due.companyId(), due.estateId()),
                        () -> transaction.executeWithoutResult(status -> draw.complete(due.estateId(), due.month())));
            });
        }
    }
}
