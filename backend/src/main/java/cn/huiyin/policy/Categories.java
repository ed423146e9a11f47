package cn.huiyin.policy;

import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Scope;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The categories of an estate, each its own copy of the defaults. */
@Repository
@Transactional(readOnly = true)
public class Categories {

    private static final String COLUMNS = """
            select id, estate_id, code, parent, name_zh, name_zh_hant, name_en, field, kinds, responsibility, department,
                severity, urgency, visit, board, call, sensitive, hidden
            from categories where company_id = :company and estate_id = :estate
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Library library;

    Categories(JdbcClient jdbc, JdbcTemplate batch, Library library) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.library = library;
    }

    /** All categories of an estate in their order, parents before children; hidden ones too. */
    public List<Category> of(UUID estateId) {
        return jdbc.sql(COLUMNS + "order by position, id")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .query((row, n) -> new CategoryRow(row).category())
                .list();
    }

    /** A category by its code; nothing when the estate has none of that code. */
    public Optional<Category> find(UUID estateId, String code) {
        return jdbc.sql(COLUMNS + "and code = :code")
                .param("company", Scope.current().company())
                .param("estate", estateId)
                .param("code", code)
                .query((row, n) -> new CategoryRow(row).category())
                .optional();
    }

    /** Gives an estate its own copy of the default categories. */
    @Transactional
    public void copyDefaults(UUID estateId) {
        UUID company = Scope.current().company();
        List<CategoryData> defaults = library.categories();
        List<Object[]> rows = new java.util.ArrayList<>();
        for (CategoryData category : defaults) {
            rows.add(new Object[] {
                company,
                estateId,
                Ids.next(),
                category.code(),
                category.parent(),
                rows.size(),
                category.name().zh(),
                category.name().zhHant(),
                category.name().en(),
                category.field(),
                category.kinds(),
                category.responsibility(),
                category.department(),
                category.severity(),
                category.urgency(),
                category.visit(),
                category.board(),
                category.call(),
                category.sensitive()
            });
        }
        batch.batchUpdate("""
                insert into categories (company_id, estate_id, id, code, parent, position, name_zh, name_zh_hant, name_en,
                    field, kinds, responsibility, department, severity, urgency, visit, board, call, sensitive)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }
}
