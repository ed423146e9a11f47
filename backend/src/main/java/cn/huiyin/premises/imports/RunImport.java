package cn.huiyin.premises.imports;

import cn.huiyin.tenancy.Scope;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Starts the run of an import, or lets one go on that was interrupted. The rows go in after the transaction. */
@Service
public class RunImport {
    /** What came of it. */
    public sealed interface Outcome {
        /** It runs; progress is read from the import. */
        record Running() implements Outcome {}

        /** It runs already, or is done. */
        record NotNow() implements Outcome {}

        /** A required field has no column, or a column is not there. */
        record Incomplete(List<String> fields) implements Outcome {}

        /** The run would create something beside rows to which nobody has agreed. */
        record Unconfirmed(List<String> creates) implements Outcome {}
    }

    private final SheetImports imports;
    private final ImportKinds kinds;
    private final ImportSheet sheets;
    private final ImportRows rows;
    private final ImportRun run;
    private final ImportExecutor executor;
    private final ImportJson json;
    private final Clock clock;

    RunImport(
            SheetImports imports,
            ImportKinds kinds,
            ImportSheet sheets,
            ImportRows rows,
            ImportRun run,
            ImportExecutor executor,
            ImportJson json,
            Clock clock) {
        this.imports = imports;
        this.kinds = kinds;
        this.sheets = sheets;
        this.rows = rows;
        this.run = run;
        this.executor = executor;
        this.json = json;
        this.clock = clock;
    }

    /** Fixes the mapping and hands the rows to the background. */
    @Transactional
    public Outcome run(UUID importId, Mapping mapping, boolean confirmed) {
        SheetImport started = imports.visible(importId);
        kinds.allowed(started.kind());
        if (!started.canRun(clock.instant())) {
            return new Outcome.NotNow();
        }
        if (started.state() != SheetImport.State.RUNNING) {
            var sheet = sheets.read(started);
            List<String> incomplete = sheets.incomplete(started, sheet, mapping);
            if (!incomplete.isEmpty()) {
                return new Outcome.Incomplete(incomplete);
            }
            ImportSheet.Mapped mapped = sheets.map(started, sheet, mapping);
            List<String> creates = mapped.kind().toConfirm(mapped.context(), mapped.rows());
            if (!creates.isEmpty() && !confirmed) {
                return new Outcome.Unconfirmed(creates);
            }
            rows.clear(importId);
        }
        started.run(json.write(mapping), clock.instant());
        inTheBackground(importId);
        return new Outcome.Running();
    }

    private void inTheBackground(UUID importId) {
        Scope scope = Scope.system(Scope.current().company(), Scope.current().estateId());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                executor.execute(() -> Scope.run(scope, () -> run.allOf(importId)));
            }
        });
    }
}
