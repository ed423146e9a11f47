package cn.huiyin.notify;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.CompletedEventPublications;
import org.springframework.modulith.events.IncompleteEventPublications;

/** Tells events again that a listener could not finish, and forgets those that are long done. */
@Configuration(proxyBeanMethods = false)
class ResubmitEvents {

    private static final Duration EVERY = Duration.ofMinutes(2);
    private static final Duration OLD = Duration.ofMinutes(5);
    private static final Duration DONE = Duration.ofDays(7);

    @Bean
    RecurringTask<Void> resubmitEventsTask(
            IncompleteEventPublications incomplete, CompletedEventPublications completed) {
        return Tasks.recurring("events-resubmit", FixedDelay.of(EVERY)).execute((instance, context) -> {
            incomplete.resubmitIncompletePublicationsOlderThan(OLD);
            completed.deletePublicationsOlderThan(DONE);
        });
    }
}
