package cn.huiyin.noticeboard.web;

import cn.huiyin.noticeboard.ResolveMark;
import cn.huiyin.noticeboard.redaction.MarkKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mark as staff see it. */
record MarkNode(
        UUID id,
        UUID outcomeId,
        int start,
        int end,
        MarkKind kind,
        String found,
        String suggestion,
        boolean open,
        @Nullable String reason) {

    public ResolveMark.@Nullable Resolution resolution() {
        return open ? null : ResolveMark.Resolution.DISMISSED;
    }
}
