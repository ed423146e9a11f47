package cn.huiyin.cases;

import static cn.huiyin.cases.Act.*;

import java.util.EnumSet;
import java.util.Set;

/** What carries a case further: one that waits goes on by it. */
final class Onward {

    /** Acts that carry a case further, or end it: one that waited goes on by them. */
    private static final Set<Act> ONWARD = EnumSet.of(
            PAUSE,
            RESUME,
            OFFER,
            ACCEPT,
            REFUSE,
            ARRIVE,
            FINISH,
            VERIFY,
            REWORK,
            SIGN_OFF,
            REPLY,
            ANSWER_TOGETHER,
            FINAL_REPLY,
            ANSWER,
            JUDGE_INVALID,
            CONFIRM_BOOKING,
            HAND_OUT,
            HAND_TO_CREW,
            CLOSE_AGREED,
            CLOSE_INVALID,
            CLOSE_NOT_REACHED,
            CLOSE_NO_ANSWER,
            CLOSE_NOT_AGREED);

    private Onward() {}

    /** Whether a case that waits goes on by the act. */
    static boolean carriesOn(Act act) {
        return ONWARD.contains(act);
    }
}
