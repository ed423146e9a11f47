package cn.huiyin.noticeboard.page;

import cn.huiyin.attachments.Attachments;
import cn.huiyin.tenancy.Scope;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out a photo of a public post by its token; anything else is not there. */
@Controller
class BoardPhoto {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final Duration FRESH = Duration.ofMinutes(1);

    /** The role sees a post only while it is public and was not withdrawn. */
    private static final String PHOTO = """
            select f.company_id, f.estate_id, f.attachment_id
            from board_photos f
            join board_posts p on p.company_id = f.company_id and p.id = f.post_id
            join boards b on b.company_id = f.company_id and b.estate_id = f.estate_id and b.readable_by = 'PUBLIC'
            where f.token = :token and p.readable_by = 'PUBLIC' and p.withdrawn_at is null""";

    private record File(UUID companyId, UUID estateId, UUID attachmentId) {}

    private final JdbcClient jdbc;
    private final Attachments attachments;

    BoardPhoto(@Qualifier(BoardDatabase.NAME) DataSource board, Attachments attachments) {
        this.jdbc = JdbcClient.create(board);
        this.attachments = attachments;
    }

    @GetMapping("/board/photo/{token}")
    ResponseEntity<Resource> photo(@PathVariable String token) {
        return file(token)
                .map(stored -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(stored.mediaType()))
                        .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                        .header("X-Content-Type-Options", "nosniff")
                        .<Resource>body(new FileSystemResource(stored.file())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<Attachments.Stored> file(String token) {
        if (!TOKEN.matcher(token).matches()) {
            return Optional.empty();
        }
        Optional<File> found =
                jdbc.sql(PHOTO).param("token", token).query(File.class).optional();
        return found.flatMap(file -> Scope.call(
                Scope.system(file.companyId(), file.estateId()), () -> attachments.stored(file.attachmentId())));
    }
}
