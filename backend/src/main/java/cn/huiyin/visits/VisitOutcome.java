package cn.huiyin.visits;

import java.util.List;
import java.util.UUID;

/** What became of an act on a visit. Not visible and not allowed are exceptions, the same for every module. */
public sealed interface VisitOutcome {

    /** It was recorded; the id of the visit, or of the duty that was handed over. */
    record Done(UUID id) implements VisitOutcome {}

    /**
     * Something in the input is wrong in substance, or it cannot be done now.
     *
     * @param field the input field that is wrong, or an empty text where none is
     * @param message the key of the text in the caller's language
     */
    record Refused(String field, String message, List<Object> arguments) implements VisitOutcome {}

    static Refused refused(String field, String message, Object... arguments) {
        return new Refused(field, message, List.of(arguments));
    }
}
