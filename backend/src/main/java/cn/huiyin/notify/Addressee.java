package cn.huiyin.notify;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a message is for: a member of staff, an occupant, or nobody known to the estate's register.
 *
 * @param membershipId null for an occupant
 * @param occupantId null for a member of staff
 */
record Addressee(@Nullable UUID membershipId, @Nullable UUID occupantId) {

    static final Addressee UNKNOWN = new Addressee(null, null);

    static Addressee member(UUID membershipId) {
        return new Addressee(membershipId, null);
    }

    /** The occupant; somebody unknown where none is named. */
    static Addressee occupant(@Nullable UUID occupantId) {
        return occupantId == null ? UNKNOWN : new Addressee(null, occupantId);
    }

    boolean isKnown() {
        return membershipId != null || occupantId != null;
    }

    /** What tells addressees of one event apart. */
    String key() {
        return membershipId != null ? membershipId.toString() : String.valueOf(occupantId);
    }
}
