package cn.huiyin.premises.post;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Carries invitations to members of staff. Called in the transaction that makes the place: both are kept, or neither. */
public interface InvitationPost {

    /** Whether a mail can be sent at all. */
    boolean isPossible();

    /**
     * Takes an invitation on its way; from then on the code is kept nowhere but in what waits to be sent.
     *
     * @param estateId null for a place in the company
     * @param email where it is sent, and where the member is written to from then on
     * @param link the address with the code
     */
    void post(@Nullable UUID estateId, UUID membershipId, String email, String link);
}
