package cn.huiyin.premises;

import java.util.List;

/**
 * What a user can mend.
 *
 * @param path where it is wrong, from {@code input} on
 * @param key the message, also its stable code
 * @param arguments what the message names
 */
public record Problem(String path, String key, List<Object> arguments) {
    /** A problem whose message names nothing. */
    public static Problem at(String path, String key, Object... arguments) {
        return new Problem(path, key, List.of(arguments));
    }
}
