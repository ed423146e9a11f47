package cn.huiyin.graphql;

import graphql.schema.DataFetcher;
import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import reactor.core.publisher.Mono;

/** Makes a mutation one transaction: rolled back where its payload has errors, answered again where its key is known. */
@Component
class MutationTransaction {

    private final TransactionTemplate template;
    private final IdempotencyKeys keys;

    MutationTransaction(PlatformTransactionManager manager, IdempotencyKeys keys) {
        this.template = new TransactionTemplate(manager);
        this.keys = keys;
    }

    DataFetcher<Optional<Object>> around(String operation, DataFetcher<?> inner) {
        return call -> Objects.requireNonNull(template.execute(status -> {
            IdempotencyKeys.Use use = keys.use(operation, call.getArgument("input"));
            return Optional.ofNullable(use.known() ? use.payload() : answer(use, settled(fetch(inner, call)), status));
        }));
    }

    private static @Nullable Object answer(
            IdempotencyKeys.Use use, @Nullable Object payload, TransactionStatus status) {
        if (hasErrors(payload)) {
            status.setRollbackOnly();
        } else {
            use.answered(payload);
        }
        return payload;
    }

    private static @Nullable Object fetch(DataFetcher<?> inner, graphql.schema.DataFetchingEnvironment call) {
        try {
            return inner.get(call);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /**
     * Work that was moved elsewhere is waited for: the transaction belongs to this thread. What a controller throws
     * arrives as a failed publisher and is thrown again here, so that it rolls back and is answered for what it is.
     */
    private static @Nullable Object settled(@Nullable Object result) {
        if (result instanceof Mono<?> mono) {
            return settled(mono.toFuture());
        }
        if (result instanceof CompletionStage<?> stage) {
            try {
                return stage.toCompletableFuture().get();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            } catch (ExecutionException failure) {
                if (failure.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new IllegalStateException(failure.getCause());
            }
        }
        return result;
    }

    private static boolean hasErrors(@Nullable Object payload) {
        if (payload == null) {
            return false;
        }
        try {
            var accessor = payload.getClass().getMethod("errors");
            accessor.setAccessible(true);
            return accessor.invoke(payload) instanceof Collection<?> errors && !errors.isEmpty();
        } catch (NoSuchMethodException none) {
            return false;
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
