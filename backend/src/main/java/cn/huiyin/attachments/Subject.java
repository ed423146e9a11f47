package cn.huiyin.attachments;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an attachment belongs to, and who besides the estate's desk and director may see it.
 *
 * @param type the kind of thing, such as {@code case}
 * @param occupantId null where no occupant may see it
 */
public record Subject(
        String type,
        UUID id,
        UUID estateId,
        @Nullable UUID occupantId,
        @Nullable UUID departmentId,
        @Nullable UUID assigneeId) {}
