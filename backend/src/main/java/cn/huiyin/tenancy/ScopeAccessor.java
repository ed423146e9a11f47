package cn.huiyin.tenancy;

import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;

/** Carries the scope along where GraphQL moves work to another thread. */
class ScopeAccessor implements ThreadLocalAccessor<Scope> {

    @Override
    public Object key() {
        return Scope.class;
    }

    @Override
    public @Nullable Scope getValue() {
        return Scope.currentOrNull();
    }

    @Override
    public void setValue(Scope scope) {
        Scope.set(scope);
    }

    @Override
    public void setValue() {
        Scope.set(null);
    }
}
