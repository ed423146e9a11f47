package cn.huiyin.graphql;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Refuses a document that asks the same costly thing under many names. */
class AliasLimit extends SimplePerformantInstrumentation {

    private static final int ALIASES = 15;

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        AtomicInteger aliases = new AtomicInteger();
        new NodeTraverser()
                .preOrder(
                        new NodeVisitorStub() {
                            @Override
                            @SuppressWarnings("rawtypes") // the engine's own signature
                            public TraversalControl visitField(Field field, TraverserContext<Node> context) {
                                if (field.getAlias() != null) {
                                    aliases.incrementAndGet();
                                }
                                return TraversalControl.CONTINUE;
                            }
                        },
                        parameters.getExecutionContext().getDocument());
        if (aliases.get() > ALIASES) {
            throw new AbortExecutionException("More than " + ALIASES + " aliases in one document");
        }
        return SimpleInstrumentationContext.noOp();
    }
}
