package cn.huiyin.duties;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many duties of one clause were late in an estate for one cause.
 *
 * @param cause null for those of which nobody has said why
 */
public record LateCount(
        UUID estateId,
        String estateName,
        String clauseId,
        @Nullable LatenessCause cause,
        int count) {}
