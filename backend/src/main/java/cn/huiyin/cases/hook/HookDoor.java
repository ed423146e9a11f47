package cn.huiyin.cases.hook;

import cn.huiyin.cases.mail.Passwords;
import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Lets a delivery in whose signature holds, that is fresh, and not one of too many. */
@Component
class HookDoor {

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Pattern ID = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");
    private static final int IN_A_MINUTE = 120;
    private static final int REMEMBERED = 1_000;

    private final HookKeys keys;
    private final Passwords secrets;
    private final Clock clock;
    private final Map<UUID, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    });

    HookDoor(HookKeys keys, Passwords secrets, Clock clock) {
        this.keys = keys;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** What the address opens to this delivery.
     *
     * @throws HookRefused where it opens nothing
     */
    HookAccess open(String token, String id, String timestamp, String signature, byte[] body) {
        if (!ID.matcher(id).matches() || !SECONDS.matcher(timestamp).matches() || signature.isBlank()) {
            throw new HookRefused(
                    HttpStatus.BAD_REQUEST, "webhook-id, webhook-timestamp (seconds) and webhook-signature are needed");
        }
        HookAccess access = keys.access(token)
                .filter(found -> Signature.holds(signature, secrets.opened(found.secretClosed()), id, timestamp, body))
                .orElseThrow(() -> new HookRefused(
                        HttpStatus.UNAUTHORIZED, "the address or the signature is wrong, or the key was stopped"));
        Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), clock.instant())
                .abs();
        if (age.compareTo(FRESH) > 0) {
            throw new HookRefused(HttpStatus.UNAUTHORIZED, "webhook-timestamp is more than five minutes off");
        }
        Bucket bucket = buckets.computeIfAbsent(
                access.keyId(),
                unknown -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(IN_A_MINUTE).refillGreedy(IN_A_MINUTE, Duration.ofMinutes(1)))
                        .build());
        if (!bucket.tryConsume(1)) {
            throw new HookRefused(HttpStatus.TOO_MANY_REQUESTS, "more than " + IN_A_MINUTE + " deliveries in a minute");
        }
        return access;
    }
}
