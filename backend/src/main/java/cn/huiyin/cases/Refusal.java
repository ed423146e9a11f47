package cn.huiyin.cases;

import java.util.List;

/**
 * Why an act was not done, to be mended by whoever asked.
 *
 * @param field the input field that is wrong, or an empty text where none is
 * @param message the key of the text in the caller's language
 */
public record Refusal(String field, String message, List<Object> arguments) {

    public Refusal(String field, String message, Object... arguments) {
        this(field, message, List.of(arguments));
    }
}
