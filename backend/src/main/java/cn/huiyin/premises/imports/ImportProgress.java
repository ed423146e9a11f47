package cn.huiyin.premises.imports;

import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts in the database what a run has done, so that everybody can read it and an interrupted run goes on. */
@Component
class ImportProgress {
    private final JdbcClient jdbc;
    private final ImportFiles files;
    private final ImportJson json;
    private final Clock clock;

    ImportProgress(JdbcClient jdbc, ImportFiles files, ImportJson json, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.json = json;
        this.clock = clock;
    }

    /** Moves the count on; false where it does not stand at {@code from}: another run has been here. */
    boolean move(UUID importId, int from, int to, List<RowResult> results) {
        return jdbc.sql("""
                        update imports set done_rows = :to, moved_at = :now, accepted_rows = accepted_rows + :accepted,
                            unchanged_rows = unchanged_rows + :unchanged, refused_rows = refused_rows + :refused
                        where company_id = :company and id = :import and state = 'RUNNING' and done_rows = :from""")
                        .param("to", to)
                        .param("from", from)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("accepted", count(results, RowResult.Outcome.ACCEPTED))
                        .param("unchanged", count(results, RowResult.Outcome.UNCHANGED))
                        .param("refused", count(results, RowResult.Outcome.REFUSED))
                        .param("company", Scope.current().company())
                        .param("import", importId)
                        .update()
                == 1;
    }

    /** The import is done; its file and what was shown of it go. */
    void finish(SheetImport done) {
        end(done, SheetImport.State.DONE);
    }

    /** The import ended early; its file and what was shown of it go. */
    void fail(SheetImport broken) {
        end(broken, SheetImport.State.FAILED);
    }

    private void end(SheetImport done, SheetImport.State state) {
        jdbc.sql("""
                        update imports set state = :state, finished_at = :now, columns = :columns, version = version + 1
                        where company_id = :company and id = :import and state = 'RUNNING'""")
                .param("state", state.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("company", Scope.current().company())
                .param(
                        "columns",
                        json.write(json.columns(done).stream()
                                .map(ColumnInfo::withoutSamples)
                                .toList()))
                .param("import", done.id())
                .update();
        files.drop(done.fileId());
    }

    private static int count(List<RowResult> results, RowResult.Outcome outcome) {
        return (int)
                results.stream().filter(result -> result.outcome() == outcome).count();
    }
}
