package cn.huiyin.cases.node;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That the words of an entry were erased.
 *
 * @param actor a name to staff, a role to others
 * @param reason null where it was erased itself
 */
public record ErasureNode(
        Instant at, String actor, @Nullable String reason) {}
