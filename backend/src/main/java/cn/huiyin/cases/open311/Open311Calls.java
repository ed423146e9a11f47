package cn.huiyin.cases.open311;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Lets a call in by its key, and not too often. The key comes in a header or, as the specification has it, as a parameter. */
@Component
class Open311Calls {

    private static final int IN_A_MINUTE = 120;
    private static final int REMEMBERED = 1_000;

    private final Open311Keys keys;
    private final Map<UUID, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    });

    Open311Calls(Open311Keys keys) {
        this.keys = keys;
    }

    /** What the key opens.
     *
     * @throws Open311Error where there is no key, it opens nothing, or it calls too often
     */
    Open311Access access(@Nullable String header, @Nullable String parameter) {
        String key = header == null ? parameter : header;
        if (key == null || key.isBlank()) {
            throw new Open311Error(HttpStatus.BAD_REQUEST, "api_key was not provided");
        }
        Open311Access access = keys.access(key.strip())
                .orElseThrow(() -> new Open311Error(HttpStatus.FORBIDDEN, "api_key is not valid"));
        Bucket bucket = buckets.computeIfAbsent(
                access.keyId(),
                unknown -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(IN_A_MINUTE).refillGreedy(IN_A_MINUTE, Duration.ofMinutes(1)))
                        .build());
        if (!bucket.tryConsume(1)) {
            throw new Open311Error(HttpStatus.TOO_MANY_REQUESTS, "too many calls in a minute");
        }
        return access;
    }
}
