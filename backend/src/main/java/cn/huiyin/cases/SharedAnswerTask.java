package cn.huiyin.cases;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.Serializable;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives one answer to all cases of a shared problem; run twice, or again after a crash, it answers nobody twice. */
@Configuration(proxyBeanMethods = false)
class SharedAnswerTask {

    /** Which answer of which company. */
    record Written(UUID companyId, UUID estateId, UUID answerId) implements Serializable {}

    static final TaskDescriptor<Written> DESCRIPTOR = TaskDescriptor.of("shared-answer", Written.class);

    @Bean
    OneTimeTask<Written> giveSharedAnswerTask(GiveSharedAnswer give) {
        return Tasks.oneTime(DESCRIPTOR).execute((instance, context) -> give.give(instance.getData()));
    }
}
