package cn.huiyin.tenancy;

import java.util.UUID;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Tells Hibernate the company of the current scope, which it puts into every row and every query. */
class CompanyAsTenant implements CurrentTenantIdentifierResolver<UUID> {

    /** Stands for "no company": no row has it. */
    private static final UUID NOBODY = new UUID(0, 0);

    @Override
    public UUID resolveCurrentTenantIdentifier() {
        Scope scope = Scope.currentOrNull();
        return scope == null || scope.companyId() == null ? NOBODY : scope.companyId();
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return false;
    }
}
