package cn.huiyin.attachments;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an attachment belongs to, and who besides the estate's desk and director may see it.
 *
 * @param type the kind of thing, such as {@code case}
 * @param occupantId null where no occupant may see it
 * @param aboutMemberId a membership that it is about, and that must not see it; or null
 * @param aboutDepartmentId likewise a department
 * @param companyAlone whether nobody of the estate may see it
 * @param letIn occupants who may see what that occupant sees
 */
public record Subject(
        String type,
        UUID id,
        UUID estateId,
        @Nullable UUID occupantId,
        @Nullable UUID departmentId,
        @Nullable UUID assigneeId,
        List<UUID> letIn,
        @Nullable UUID aboutMemberId,
        @Nullable UUID aboutDepartmentId,
        boolean companyAlone) {

    /** Ids as PostgreSQL writes an array of them. */
    public static String array(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
