package cn.huiyin.noticeboard;

import cn.huiyin.tenancy.Scope;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at the settings of every public board again and again: one that an estate closes to the public is gone soon after
 * its settings take effect, though nothing is posted.
 */
@Component
class RefreshPublicBoards {

    private static final Duration EVERY = Duration.ofMinutes(15);

    private record Board(UUID companyId, UUID estateId) {}

    private final JdbcClient asAnyone;
    private final Boards boards;
    private final Clock clock;
    private final TransactionTemplate transaction;

    RefreshPublicBoards(
            @Qualifier("boardDataSource") DataSource publicThings,
            Boards boards,
            Clock clock,
            PlatformTransactionManager manager) {
        this.asAnyone = JdbcClient.create(publicThings);
        this.boards = boards;
        this.clock = clock;
        this.transaction = new TransactionTemplate(manager);
    }

    void refresh() {
        List<Board> all = asAnyone.sql("select company_id, estate_id from boards")
                .query((row, index) -> new Board(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list();
        all.forEach(board -> Scope.run(
                Scope.system(board.companyId(), board.estateId()),
                () -> transaction.executeWithoutResult(status -> boards.refresh(board.estateId(), clock.instant()))));
    }

    @Configuration(proxyBeanMethods = false)
    static class Task {

        @Bean
        RecurringTask<Void> refreshPublicBoardsTask(RefreshPublicBoards refresh) {
            return Tasks.recurring("refresh-public-boards", FixedDelay.of(EVERY))
                    .execute((instance, context) -> refresh.refresh());
        }
    }
}
