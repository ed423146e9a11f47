package cn.huiyin.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the product's own bookkeeping see a whole estate inside the transaction of somebody who sees less: the duties of a
 * case that an occupant has just answered, for example. What is read here never reaches the caller.
 */
@Component
public class ScopeElevation {

    private final DataSource dataSource;

    ScopeElevation(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Lets the platform operator give a new company its first member: the work sees that company and no other.
     *
     * @throws Forbidden where the caller does not run the platform
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> T founding(UUID companyId, Supplier<T> work) {
        Scope caller = Scope.current();
        caller.require(Role.PLATFORM_OPERATOR);
        return as(Scope.system(companyId, null), caller, work);
    }

    /** Does the work as the system, for one estate of the caller's own company, in the running transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> T asSystem(UUID estateId, Supplier<T> work) {
        Scope caller = Scope.current();
        return as(Scope.system(caller.company(), estateId), caller, work);
    }

    private <T> T as(Scope system, Scope caller, Supplier<T> work) {
        write(system);
        try {
            T result = Scope.call(system, work);
            write(caller);
            return result;
        } catch (RuntimeException failure) {
            restoreAfter(failure, caller);
            throw failure;
        }
    }

    private void restoreAfter(RuntimeException failure, Scope caller) {
        try {
            write(caller);
        } catch (RuntimeException alsoBroken) {
            // An aborted transaction takes no settings; it is rolled back, and its settings with it.
            failure.addSuppressed(alsoBroken);
        }
    }

    private void write(Scope scope) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            ScopeSettings.write(connection, scope);
        } catch (SQLException failure) {
            throw new IllegalStateException("The scope could not be set", failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
