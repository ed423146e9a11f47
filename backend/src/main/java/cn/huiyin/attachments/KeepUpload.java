package cn.huiyin.attachments;

import cn.huiyin.tenancy.Forbidden;
import cn.huiyin.tenancy.Ids;
import cn.huiyin.tenancy.Reach;
import cn.huiyin.tenancy.Scope;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.tika.Tika;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what was uploaded, if its bytes are of a kind that may be, without what a picture tells beside itself. */
@Component
public class KeepUpload {

    /** What became of an upload. */
    public sealed interface Outcome {

        /** It is kept, and belongs to nothing yet. */
        record Kept(UUID id, String mediaType, long sizeBytes) implements Outcome {}

        /** Its bytes are no picture, recording or paper of the known kinds. */
        record WrongType() implements Outcome {}

        /** It is a photo in a phone's own format, which most browsers cannot show. */
        record PhoneFormat() implements Outcome {}

        /** It is empty or larger than its kind may be. */
        record WrongSize(int largestBytes) implements Outcome {}
    }

    private static final Set<Reach> UPLOADERS =
            EnumSet.of(Reach.COMPANY, Reach.ESTATE, Reach.DEPARTMENT, Reach.WORKER, Reach.OCCUPANT);

    /** Whoever looks at it later could not, and it keeps the place where it was taken; phones convert it when asked. */
    private static final Pattern PHONE_FORMATS = Pattern.compile("image/(heic|heif)(-sequence)?");

    private final Tika tika = new Tika();
    private final JdbcClient jdbc;
    private final Store store;
    private final TransactionTemplate transaction;
    private final Clock clock;

    KeepUpload(JdbcClient jdbc, Store store, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Looks at the bytes, and keeps them for the one in scope; under the system's scope for somebody who has no membership.
     *
     * @throws Forbidden where the role uploads nothing
     */
    public Outcome handle(byte[] upload) {
        Scope scope = Scope.current();
        if (scope.reach() == null || !UPLOADERS.contains(scope.reach())) {
            throw new Forbidden();
        }
        String shown = tika.detect(upload);
        FileType type = FileType.of(shown).orElse(null);
        if (type == null) {
            return PHONE_FORMATS.matcher(shown).matches() ? new Outcome.PhoneFormat() : new Outcome.WrongType();
        }
        if (upload.length == 0 || upload.length > type.largest()) {
            return new Outcome.WrongSize(type.largest());
        }
        try {
            return keep(scope, type, Metadata.without(type, upload));
        } catch (Metadata.BrokenPicture broken) {
            return new Outcome.WrongType();
        }
    }

    private Outcome keep(Scope scope, FileType type, byte[] bytes) {
        UUID id = Ids.next();
        UUID company = scope.company();
        store.write(company, id, bytes);
        try {
            transaction.executeWithoutResult(status -> insert(scope, id, type, bytes));
        } catch (RuntimeException failure) {
            store.remove(company, id);
            throw failure;
        }
        return new Outcome.Kept(id, type.mediaType(), bytes.length);
    }

    private void insert(Scope scope, UUID id, FileType type, byte[] bytes) {
        UUID company = scope.company();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) {
                    store.remove(company, id);
                }
            }
        });
        jdbc.sql("""
                        insert into attachments (company_id, estate_id, id, kind, media_type, size_bytes, sha256,
                            uploaded_at, uploaded_by_id)
                        values (:company, :estate, :id, :kind, :type, :size, :sha256, :now, :uploader)""")
                .param("company", scope.company())
                .param("estate", scope.estateId())
                .param("id", id)
                .param("kind", type.kind().name())
                .param("type", type.mediaType())
                .param("size", bytes.length)
                .param("sha256", sha256(bytes))
                .param("now", Timestamp.from(clock.instant()))
                .param("uploader", scope.isSystem() ? null : scope.membership())
                .update();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
