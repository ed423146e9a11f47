package cn.huiyin.noticeboard;

import cn.huiyin.cases.event.CaseClosed;
import cn.huiyin.tenancy.Scope;
import java.time.Clock;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Reckons the share of closed cases posted anew when a case has closed. */
@Component
class RefreshWhenClosed {

    private final Boards boards;
    private final Clock clock;
    private final TransactionTemplate transaction;

    RefreshWhenClosed(Boards boards, Clock clock, PlatformTransactionManager manager) {
        this.boards = boards;
        this.clock = clock;
        this.transaction = new TransactionTemplate(manager);
    }

    /** Sets the scope before its own transaction begins; hearing it twice does no harm. */
    @Async
    @TransactionalEventListener
    void on(CaseClosed closed) {
        Scope.run(
                Scope.system(closed.companyId(), closed.estateId()),
                () -> transaction.executeWithoutResult(status -> boards.refresh(closed.estateId(), clock.instant())));
    }
}
