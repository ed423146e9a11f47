package cn.huiyin.cases.mail;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.Serializable;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads a mailbox again and again, until it is removed. */
@Configuration(proxyBeanMethods = false)
class PollingTask {

    /** Which mailbox of which company. */
    record Inbox(UUID companyId, UUID estateId) implements Serializable {}

    static final TaskDescriptor<Inbox> DESCRIPTOR = TaskDescriptor.of("mailbox-poll", Inbox.class);

    @Bean
    CustomTask<Inbox> pollMailboxTask(PollMailbox pollMailbox, MailProperties properties) {
        return Tasks.custom(DESCRIPTOR).execute((instance, context) -> {
            Inbox inbox = instance.getData();
            boolean there = pollMailbox.poll(inbox.companyId(), inbox.estateId());
            return there
                    ? (done, operations) ->
                            operations.reschedule(done, done.getTimeDone().plus(properties.every()))
                    : new CompletionHandler.OnCompleteRemove<>();
        });
    }
}
