package cn.huiyin.graphql;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The place of a row in a list that is ordered by a time and then by the id.
 *
 * @param at the time by which the list is ordered
 * @param id the tie-breaker
 */
public record Cursor(Instant at, UUID id) {

    /** The cursor as callers carry it around: they are not meant to read it. */
    public String encoded() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + "|" + id).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a cursor, or null where none was given.
     *
     * @throws BadCursor where it is none of ours
     */
    public static @Nullable Cursor decode(@Nullable String encoded) {
        if (encoded == null || encoded.isEmpty()) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8).split("\\|", 2);
            return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException broken) {
            throw new BadCursor(broken);
        }
    }
}
