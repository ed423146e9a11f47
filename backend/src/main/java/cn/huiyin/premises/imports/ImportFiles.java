package cn.huiyin.premises.imports;

import cn.huiyin.premises.sheet.SheetProblem;
import cn.huiyin.premises.sheet.SheetReader;
import cn.huiyin.premises.sheet.SheetReading;
import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps uploaded bytes no longer than they are needed.
 *
 * <p>They hold whatever the office wrote, so they are dropped when the import is done, and after a week when nobody runs it.
 */
@Service
public class ImportFiles {
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int LONGEST_NAME = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is kept of an upload. */
    @SuppressWarnings("ArrayRecordComponent")
    record File(String name, byte[] content) {}

    /** What came of an upload. */
    public sealed interface Outcome {
        /** An import is started by the id. */
        record Kept(UUID id) implements Outcome {}

        /** The file can't be used, and nothing was kept. */
        record Refused(SheetProblem problem) implements Outcome {}
    }

    /** Keeps the bytes of somebody who may import, if they are a sheet at all. */
    @Transactional
    public Outcome keep(String name, byte[] content) {
        Scope scope = Scope.current();
        scope.require(Role.HEAD_OFFICE, Role.DIRECTOR);
        if (SheetReader.read(content, List.of()) instanceof SheetReading.Refused refused) {
            return new Outcome.Refused(refused.problem());
        }
        dropExpired();
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into import_files (company_id, estate_id, id, file_name, content, expires_at)
                        values (:company, :estate, :id, :name, :content, :expires)""")
                .param("company", scope.company())
                .param("estate", scope.estateId())
                .param("id", id)
                .param("name", name.substring(0, Math.min(name.length(), LONGEST_NAME)))
                .param("content", content)
                .param("expires", Timestamp.from(clock.instant().plus(KEPT)))
                .update();
        return new Outcome.Kept(id);
    }

    /** The file.
     *
     * @throws NotVisible where it is gone
     */
    File of(UUID id) {
        return jdbc.sql("select file_name, content from import_files where company_id = :company and id = :id")
                .param("company", Scope.current().company())
                .param("id", id)
                .query((row, index) -> new File(row.getString("file_name"), row.getBytes("content")))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    void drop(UUID id) {
        jdbc.sql("delete from import_files where company_id = :company and id = :id")
                .param("company", Scope.current().company())
                .param("id", id)
                .update();
    }

    /** What was uploaded and never imported goes with the samples that were shown of it. */
    private void dropExpired() {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("""
                        update imports set columns = '[]', state = 'FAILED' where company_id = :company
                            and state in ('STARTED', 'PREVIEWED')
                            and file_id in (select id from import_files where company_id = :company and expires_at < :now)""")
                .param("company", Scope.current().company())
                .param("now", now)
                .update();
        jdbc.sql("delete from import_files where company_id = :company and expires_at < :now")
                .param("company", Scope.current().company())
                .param("now", now)
                .update();
    }
}
