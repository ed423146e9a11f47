package cn.huiyin.noticeboard;

import java.util.List;
import java.util.UUID;

/** How an act on an outcome ended. */
public sealed interface Ruling {

    /** Done. */
    record Done(UUID outcomeId) implements Ruling {}

    /**
     * Nothing has changed.
     *
     * @param field the field of the input that is wrong, such as {@code text}
     * @param key the message that says why
     */
    record Refused(String field, String key, List<Object> arguments) implements Ruling {
        static Refused of(String field, String key, Object... arguments) {
            return new Refused(field, key, List.of(arguments));
        }
    }

    /** Somebody else acted first: the version that the caller saw is no longer the last. */
    record Overtaken() implements Ruling {}
}
