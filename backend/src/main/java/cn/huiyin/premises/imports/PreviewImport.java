package cn.huiyin.premises.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps with the import what a run with this mapping would take in and what not; writes nothing of the rows themselves. */
@Service
public class PreviewImport {
    /** What came of it. */
    public sealed interface Outcome {
        /** The import tells it. */
        record Previewed() implements Outcome {}

        /** It runs already, or is done. */
        record NotNow() implements Outcome {}

        /** A required field has no column, or a column is not there. */
        record Incomplete(List<String> fields) implements Outcome {}
    }

    private final SheetImports imports;
    private final ImportKinds kinds;
    private final ImportSheet sheets;
    private final ImportRows rows;
    private final ImportJson json;

    PreviewImport(SheetImports imports, ImportKinds kinds, ImportSheet sheets, ImportRows rows, ImportJson json) {
        this.imports = imports;
        this.kinds = kinds;
        this.sheets = sheets;
        this.rows = rows;
        this.json = json;
    }

    /** Checks every row under the mapping. */
    @Transactional
    public Outcome preview(UUID importId, Mapping mapping) {
        SheetImport started = imports.visible(importId);
        kinds.allowed(started.kind());
        if (!started.canBePreviewed()) {
            return new Outcome.NotNow();
        }
        var sheet = sheets.read(started);
        List<String> incomplete = sheets.incomplete(started, sheet, mapping);
        if (!incomplete.isEmpty()) {
            return new Outcome.Incomplete(incomplete);
        }
        ImportSheet.Mapped mapped = sheets.map(started, sheet, mapping);
        List<List<CellError>> errors = mapped.kind().check(mapped.context(), mapped.rows());
        List<MappedRow> bad = new ArrayList<>();
        List<RowResult> refused = new ArrayList<>();
        for (int at = 0; at < errors.size(); at++) {
            if (!errors.get(at).isEmpty()) {
                bad.add(mapped.rows().get(at));
                refused.add(RowResult.refused(errors.get(at)));
            }
        }
        rows.clear(importId);
        rows.add(mapped.context(), bad, refused, mapped.cells());
        started.previewed(
                json.write(mapping),
                json.write(mapped.kind().toConfirm(mapped.context(), mapped.rows())),
                mapped.rows().size() - bad.size(),
                bad.size());
        return new Outcome.Previewed();
    }
}
