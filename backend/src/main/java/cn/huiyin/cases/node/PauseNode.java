package cn.huiyin.cases.node;

import cn.huiyin.cases.PauseReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a case waits for.
 *
 * @param expectedEnd until when it is expected to; null where nobody knows
 */
public record PauseNode(
        PauseReason reason, Instant since, @Nullable Instant expectedEnd) {}
