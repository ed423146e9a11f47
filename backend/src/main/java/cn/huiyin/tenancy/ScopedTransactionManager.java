package cn.huiyin.tenancy;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the database the scope of each transaction right after it has begun: the one place that does so, for JPA, JDBC and
 * jobs alike. The settings are local to the transaction, so nothing is left on a pooled connection.
 */
class ScopedTransactionManager extends JpaTransactionManager {

    private static final long serialVersionUID = 1L;

    ScopedTransactionManager(EntityManagerFactory factory) {
        super(factory);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        Scope scope = Scope.currentOrNull();
        if (scope == null) {
            return;
        }
        try {
            ScopeSettings.write(connection(), scope);
        } catch (SQLException failure) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("The scope could not be set", failure);
        }
    }

    private Connection connection() {
        Object resource =
                TransactionSynchronizationManager.getResource(Objects.requireNonNull(getDataSource(), "data source"));
        if (resource instanceof ConnectionHolder holder) {
            return holder.getConnection();
        }
        throw new CannotCreateTransactionException("No connection is bound to the transaction");
    }
}
