package cn.huiyin.premises.imports;

import cn.huiyin.tenancy.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of each row; of refused ones also what they held, so that they can be mended. */
@Component
public class ImportRows {
    /** A refused row as it is shown and handed back. */
    public record Refused(int number, List<String> cells, List<CellError> errors) {}

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final ImportJson json;

    ImportRows(JdbcTemplate template, JdbcClient jdbc, ImportJson json) {
        this.template = template;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Refused rows after the given number, in the file's order. */
    public List<Refused> refused(UUID importId, int after, int limit) {
        return jdbc.sql("""
                        select row_number, cells, errors from import_rows
                        where company_id = :company and import_id = :import and outcome = 'REFUSED' and row_number > :after
                        order by row_number limit :limit""")
                .param("company", Scope.current().company())
                .param("import", importId)
                .param("after", after)
                .param("limit", limit)
                .query((row, index) -> new Refused(
                        row.getInt("row_number"),
                        json.texts(row.getString("cells")),
                        json.errors(row.getString("errors"))))
                .list();
    }

    /** How many refused rows each reason has, the most frequent first; a row counts once, by its first. */
    public Map<String, Integer> reasons(UUID importId) {
        Map<String, Integer> reasons = new LinkedHashMap<>();
        jdbc.sql("""
                        select errors::jsonb -> 0 ->> 'code' as code, count(*) as rows
                        from import_rows
                        where company_id = :company and import_id = :import and outcome = 'REFUSED'
                        group by code order by rows desc, code""")
                .param("company", Scope.current().company())
                .param("import", importId)
                .query((row, index) -> reasons.merge(row.getString("code"), row.getInt("rows"), Integer::sum))
                .list();
        return reasons;
    }

    /** What a preview kept goes when the run begins. */
    void clear(UUID importId) {
        jdbc.sql("delete from import_rows where company_id = :company and import_id = :import")
                .param("company", Scope.current().company())
                .param("import", importId)
                .update();
    }

    void add(ImportContext context, List<MappedRow> rows, List<RowResult> results, SheetCells cells) {
        List<@Nullable Object[]> batch = new ArrayList<>(rows.size());
        for (int at = 0; at < rows.size(); at++) {
            int number = rows.get(at).number();
            RowResult result = results.get(at);
            boolean refused = result.outcome() == RowResult.Outcome.REFUSED;
            batch.add(new @Nullable Object[] {
                context.companyId(),
                context.estateId(),
                context.importId(),
                number,
                result.outcome().name(),
                refused ? json.write(cells.of(number)) : null,
                refused ? json.write(result.errors()) : null
            });
        }
        template.batchUpdate(
                "insert into import_rows (company_id, estate_id, import_id, row_number, outcome, cells, errors)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                batch);
    }
}
