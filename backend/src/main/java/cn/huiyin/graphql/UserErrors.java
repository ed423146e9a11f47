package cn.huiyin.graphql;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Makes errors for users from message keys, in the caller's language. */
@Component
public class UserErrors {

    private final MessageSource messages;

    UserErrors(MessageSource messages) {
        this.messages = messages;
    }

    /** An error at a field, such as {@code input("input.category", "case.category.unknown", code)}. */
    public UserError input(String path, String key, Object... arguments) {
        return new InputError(text(key, arguments), path(path), key);
    }

    /** The answer to the second of two people who acted at once; the path may be empty. */
    public UserError conflict(String path, String key, Object... arguments) {
        return new ConflictError(text(key, arguments), path(path), key);
    }

    /** The text of a key in the caller's language. */
    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private static List<String> path(String path) {
        return path.isEmpty() ? List.of() : List.of(path.split("\\."));
    }
}
