package cn.huiyin.cases.page;

import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Looks at who sends a form: only the page itself, and not too often. Addresses are kept in memory alone, on each node for
 * itself, and are written nowhere.
 */
@Component
class Senders {

    /** A whole estate may share one address of its provider, so that one counts for more than one person. */
    private static final int FROM_ONE_ADDRESS = 100;

    private static final int FROM_ONE_ADDRESS_AT_ONE_PAGE = 10;
    private static final int AT_ONE_PAGE = 60;
    private static final Duration WITHIN = Duration.ofMinutes(10);
    private static final int REMEMBERED = 10_000;

    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    });

    /** Whether the form was sent by a page of this product, and by none of another's. */
    boolean isOwnPage(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String from = origin == null ? request.getHeader(HttpHeaders.REFERER) : origin;
        return from != null && authority(from).equals(authority(own(request)));
    }

    /** Whether the sender may send one more: so many from one address and at one page, in ten minutes. */
    boolean maySend(HttpServletRequest request, String page) {
        String from = request.getRemoteAddr();
        return bucket("from " + from, FROM_ONE_ADDRESS).tryConsume(1)
                && bucket("from " + from + " at " + page, FROM_ONE_ADDRESS_AT_ONE_PAGE)
                        .tryConsume(1)
                && bucket("at " + page, AT_ONE_PAGE).tryConsume(1);
    }

    private Bucket bucket(String key, int capacity) {
        return buckets.computeIfAbsent(
                key,
                unknown -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, WITHIN))
                        .build());
    }

    private static String own(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromRequest(request).build().toUriString();
    }

    private static String authority(String address) {
        try {
            String authority = URI.create(address).getRawAuthority();
            return authority == null ? "" : authority.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException none) {
            return "";
        }
    }
}
