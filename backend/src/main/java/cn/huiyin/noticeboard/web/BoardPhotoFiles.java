package cn.huiyin.noticeboard.web;

import cn.huiyin.attachments.Attachments;
import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Scope;
import cn.huiyin.tenancy.ScopeElevation;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the file of a photo that hangs on the caller's board, or was chosen for an outcome that the caller sees. */
@Component
class BoardPhotoFiles {

    private static final String FILE = """
            select p.estate_id, p.attachment_id from outcome_photos p
            join outcomes o on o.company_id = p.company_id and o.id = p.outcome_id
            where p.company_id = :company and p.id = :id
            union
            select b.estate_id, b.attachment_id from board_photos b
            join board_posts h on h.company_id = b.company_id and h.id = b.post_id
            where b.company_id = :company and b.id = :id and h.withdrawn_at is null""";

    private record File(UUID estateId, UUID attachmentId) {}

    private final JdbcClient jdbc;
    private final Attachments attachments;
    private final ScopeElevation elevation;

    BoardPhotoFiles(JdbcClient jdbc, Attachments attachments, ScopeElevation elevation) {
        this.jdbc = jdbc;
        this.attachments = attachments;
        this.elevation = elevation;
    }

    /** The file.
     *
     * @throws NotVisible where there is none that the caller may see
     */
    @Transactional(readOnly = true)
    public Attachments.Stored find(UUID id) {
        Optional<File> file = jdbc.sql(FILE)
                .param("company", Scope.current().company())
                .param("id", id)
                .query(File.class)
                .optional();
        return file.flatMap(
                        found -> elevation.asSystem(found.estateId(), () -> attachments.stored(found.attachmentId())))
                .orElseThrow(NotVisible::new);
    }
}
