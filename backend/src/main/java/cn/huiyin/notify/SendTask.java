package cn.huiyin.notify;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.io.Serializable;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends one mail, and again after a pause that grows; one node has it at a time. */
@Configuration(proxyBeanMethods = false)
class SendTask {

    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(1);

    /** Which message of which company. */
    record Due(UUID companyId, @Nullable UUID estateId, UUID messageId) implements Serializable {}

    static final TaskDescriptor<Due> DESCRIPTOR = TaskDescriptor.of("message-send", Due.class);

    @Bean
    CustomTask<Due> sendDueMessage(SendMessage send) {
        return Tasks.custom(DESCRIPTOR)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(AFTER_A_FAULT, 2))
                .execute((instance, context) -> send.send(instance.getData())
                        .<CompletionHandler<Due>>map(
                                pause -> new CompletionHandler.OnCompleteReschedule<>(FixedDelay.of(pause)))
                        .orElseGet(CompletionHandler.OnCompleteRemove::new));
    }
}
