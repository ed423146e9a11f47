package cn.huiyin.noticeboard;

import cn.huiyin.tenancy.Scope;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.Serializable;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Posts an approved outcome by itself when the complainant's time is over; run twice it does no harm. */
@Configuration(proxyBeanMethods = false)
class PublishingTask {

    /** Which outcome of which company. */
    record Due(UUID companyId, UUID estateId, UUID outcomeId) implements Serializable {}

    static final TaskDescriptor<Due> DESCRIPTOR = TaskDescriptor.of("outcome-publish", Due.class);

    @Bean
    OneTimeTask<Due> publishDueOutcome(PublishDue publishDue) {
        return Tasks.oneTime(DESCRIPTOR).execute((instance, context) -> publishDue.publish(instance.getData()));
    }

    /** Does the work of the task under the scope of its estate. */
    @org.springframework.stereotype.Component
    static class PublishDue {

        private final PublishOutcome publish;
        private final TransactionTemplate transaction;

        PublishDue(PublishOutcome publish, PlatformTransactionManager manager) {
            this.publish = publish;
            this.transaction = new TransactionTemplate(manager);
        }

        /** One that was withdrawn, objected to or posted by hand meanwhile is left alone. */
        void publish(Due due) {
            Scope.run(
                    Scope.system(due.companyId(), due.estateId()),
                    () -> transaction.executeWithoutResult(
                            status -> publish.publish(new PublishOutcome.Command(due.outcomeId(), null))));
        }
    }
}
