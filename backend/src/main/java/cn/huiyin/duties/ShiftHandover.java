package cn.huiyin.duties;

import cn.huiyin.tenancy.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One shift's open list as it was handed to the next.
 *
 * @param dutyIds what was open then, by what was due first
 * @param takenByName null while nobody has taken it over
 * @param own whether the caller handed it over
 */
public record ShiftHandover(
        UUID id,
        Role role,
        String handedByName,
        Instant handedAt,
        List<UUID> dutyIds,
        String note,
        @Nullable String takenByName,
        @Nullable Instant takenAt,
        boolean own) {}
