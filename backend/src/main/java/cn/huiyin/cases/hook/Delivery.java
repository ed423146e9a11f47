package cn.huiyin.cases.hook;

import cn.huiyin.cases.phone.PhoneLine;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a machine sends. */
sealed interface Delivery {

    /** Something was written in a group.
     *
     * @param group its name, empty where the machine does not know it
     * @param sender the name that the sender has there, which nobody has checked
     */
    record Said(String group, String sender, String text, Instant saidAt) implements Delivery {}

    /** The phone rang.
     *
     * @param callId by which the phone system knows the call
     * @param answeredAt null where nobody picked up
     */
    record Rang(
            String callId,
            PhoneLine line,
            int rings,
            Instant rangAt,
            @Nullable Instant answeredAt) implements Delivery {}
}
