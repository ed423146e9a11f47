package cn.huiyin.cases.open311;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which reports a machine asks for.
 *
 * @param ids service request ids, the numbers of cases; empty for all
 * @param services service codes; empty for all
 * @param open whether open ones, closed ones, or null for both
 */
record Open311Asked(
        List<String> ids,
        List<String> services,
        @Nullable Boolean open,
        @Nullable Instant from,
        @Nullable Instant to) {}
