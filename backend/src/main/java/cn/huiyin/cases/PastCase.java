package cn.huiyin.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A matter as a past register tells it.
 *
 * @param number its key in the register: importing it again makes no second case
 * @param closedAt null where it is still open
 * @param category the register's own word for it; empty where there is none
 * @param placeText where it was, in the register's words; empty where there is none
 */
public record PastCase(
        String number,
        Kind kind,
        Channel channel,
        Instant receivedAt,
        @Nullable Instant closedAt,
        String category,
        String description,
        String placeText) {}
