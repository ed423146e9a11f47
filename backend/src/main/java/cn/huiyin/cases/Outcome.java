package cn.huiyin.cases;

import java.util.UUID;

/** What became of an act on a case. Not visible and not allowed are exceptions, the same for every module. */
public sealed interface Outcome {

    /** It was done, or taken in. */
    record Done(UUID caseId) implements Outcome {}

    /** Somebody else acted since the version that the actor saw. */
    record Stale(UUID caseId) implements Outcome {}

    /** The course does not go that way from here. */
    record NotNow(UUID caseId, Act act, State state) implements Outcome {}

    /** Something in the input is wrong in substance, or a condition of the act is not met. */
    record Refused(Refusal refusal) implements Outcome {}

    static Outcome refused(String field, String message, Object... arguments) {
        return new Refused(new Refusal(field, message, arguments));
    }
}
