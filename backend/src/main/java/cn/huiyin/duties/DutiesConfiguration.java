package cn.huiyin.duties;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs the look at due duties and the calendar on one node at a time, and on another when that one dies. */
@Configuration(proxyBeanMethods = false)
class DutiesConfiguration {

    private static final Duration EVERY = Duration.ofSeconds(20);

    @Bean
    RecurringTask<Void> lookAtDutiesTask(LookAtDuties lookAtDuties) {
        return Tasks.recurring("look-at-duties", FixedDelay.of(EVERY))
                .execute((instance, context) -> lookAtDuties.run());
    }

    @Bean
    RecurringTask<Void> beginPeriodsTask(BeginPeriods beginPeriods) {
        return Tasks.recurring("begin-periods", FixedDelay.of(EVERY))
                .execute((instance, context) -> beginPeriods.run());
    }
}
