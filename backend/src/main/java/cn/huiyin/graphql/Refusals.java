package cn.huiyin.graphql;

import cn.huiyin.tenancy.Forbidden;
import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Unnamed;
import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/** Answers refusals in the caller's language; whatever else goes wrong stays opaque, with an id that the log has too. */
@Component
class Refusals extends DataFetcherExceptionResolverAdapter {

    /** Refusals that the engine has no name for. */
    enum Kind implements ErrorClassification {
        CONFLICT,
        /** At a shared device nobody has named themselves, or number and PIN do not fit. */
        UNNAMED
    }

    private final MessageSource messages;

    Refusals(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    protected @Nullable GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment call) {
        return switch (failure) {
            case Forbidden forbidden -> refusal(call, ErrorType.FORBIDDEN, "graphql.forbidden");
            case Unnamed unnamed -> refusal(call, Kind.UNNAMED, "graphql.unnamed");
            case NotVisible hidden -> refusal(call, ErrorType.NOT_FOUND, "graphql.not-found");
            case ConcurrencyFailureException lost -> refusal(call, Kind.CONFLICT, "graphql.conflict");
            case KeyReused reused -> refusal(call, ErrorType.BAD_REQUEST, "graphql.key-reused");
            case BadCursor cursor -> refusal(call, ErrorType.BAD_REQUEST, "graphql.bad-cursor");
            default -> null;
        };
    }

    private GraphQLError refusal(DataFetchingEnvironment call, ErrorClassification kind, String key) {
        return GraphQLError.newError()
                .errorType(kind)
                .message(messages.getMessage(key, null, call.getLocale()))
                .path(call.getExecutionStepInfo().getPath())
                .location(call.getField().getSourceLocation())
                .extensions(Map.of("code", kind.toString()))
                .build();
    }
}
