package cn.huiyin.policy;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A category of an estate, with its routing and its hints.
 *
 * @param sensitive words of the setting neverPosted that it falls under
 * @param hidden no longer offered, kept for the cases that have it
 */
public record Category(
        UUID id,
        UUID estateId,
        String code,
        @Nullable String parent,
        Text name,
        String field,
        String kinds,
        String responsibility,
        String department,
        String severity,
        String urgency,
        @Nullable String visit,
        String board,
        @Nullable String call,
        Set<String> sensitive,
        boolean hidden) {}
