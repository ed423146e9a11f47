package cn.huiyin.premises.imports;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the rows of an import in, batch by batch, each batch and its count in one transaction. */
@Component
class ImportRun {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);
    private static final int BATCH = 500;

    private final SheetImports imports;
    private final ImportSheet sheets;
    private final ImportRows rows;
    private final ImportProgress progress;
    private final ImportJson json;
    private final TransactionTemplate transaction;

    ImportRun(
            SheetImports imports,
            ImportSheet sheets,
            ImportRows rows,
            ImportProgress progress,
            ImportJson json,
            PlatformTransactionManager manager) {
        this.imports = imports;
        this.sheets = sheets;
        this.rows = rows;
        this.progress = progress;
        this.json = json;
        this.transaction = new TransactionTemplate(manager);
    }

    private record Opened(ImportSheet.Mapped mapped, int done) {}

    /**
     * Takes in all rows that are not done yet; the scope reaches where the import goes.
     *
     * <p>What can't be gone on with ends as failed, so that nobody waits for it; what was taken in stays.
     */
    void allOf(UUID importId) {
        try {
            takeIn(importId);
        } catch (RuntimeException failure) {
            transaction.executeWithoutResult(status -> progress.fail(imports.visible(importId)));
            throw failure;
        }
    }

    private void takeIn(UUID importId) {
        Opened opened = Objects.requireNonNull(transaction.execute(status -> open(importId)));
        int from = opened.done();
        int all = opened.mapped().rows().size();
        while (from < all) {
            int to = Math.min(from + BATCH, all);
            if (!batch(opened.mapped(), from, to)) {
                return;
            }
            from = to;
        }
        transaction.executeWithoutResult(status -> progress.finish(imports.visible(importId)));
    }

    private Opened open(UUID importId) {
        SheetImport started = imports.visible(importId);
        return new Opened(sheets.map(started, sheets.read(started), json.mapping(started)), started.doneRows());
    }

    /** False where another run has overtaken this one. */
    private boolean batch(ImportSheet.Mapped mapped, int from, int to) {
        try {
            return write(mapped, from, to);
        } catch (RuntimeException failure) {
            LOG.warn(
                    "A batch of an import is tried row by row after {}",
                    failure.getClass().getName());
        }
        for (int at = from; at < to; at++) {
            if (!single(mapped, at)) {
                return false;
            }
        }
        return true;
    }

    private boolean single(ImportSheet.Mapped mapped, int at) {
        try {
            return write(mapped, at, at + 1);
        } catch (RuntimeException failure) {
            LOG.warn(
                    "A row of an import could not be stored: {}",
                    failure.getClass().getName());
            List<RowResult> refused = List.of(RowResult.refused(List.of(new CellError("", "not-stored"))));
            return Boolean.TRUE.equals(transaction.execute(status -> note(mapped, at, at + 1, refused)));
        }
    }

    private boolean write(ImportSheet.Mapped mapped, int from, int to) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            List<RowResult> results =
                    mapped.kind().apply(mapped.context(), mapped.rows().subList(from, to));
            boolean ours = note(mapped, from, to, results);
            if (!ours) {
                status.setRollbackOnly();
            }
            return ours;
        }));
    }

    private boolean note(ImportSheet.Mapped mapped, int from, int to, List<RowResult> results) {
        if (!progress.move(mapped.context().importId(), from, to, results)) {
            return false;
        }
        rows.add(mapped.context(), mapped.rows().subList(from, to), results, mapped.cells());
        return true;
    }
}
