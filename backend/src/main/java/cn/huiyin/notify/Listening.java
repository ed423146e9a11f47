package cn.huiyin.notify;

import cn.huiyin.tenancy.Scope;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets a listener work under the scope of the event's estate. The scope has to be known before the transaction begins, so the
 * listeners open theirs here and not by an annotation.
 */
@Component
class Listening {

    private final TransactionTemplate transaction;

    Listening(PlatformTransactionManager manager) {
        this.transaction = new TransactionTemplate(manager);
    }

    void under(UUID companyId, UUID estateId, Runnable work) {
        Scope.run(Scope.system(companyId, estateId), () -> transaction.executeWithoutResult(status -> work.run()));
    }
}
