package cn.huiyin.policy.web;

import cn.huiyin.policy.Category;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A category in GraphQL, its name in the caller's language. */
record CategoryNode(
        String code,
        @Nullable String parent,
        String name,
        List<String> kinds,
        String responsibility,
        String department,
        String severity,
        String urgency,
        String board,
        String call) {

    private static final Map<Integer, String> KINDS = Map.of(
            (int) 'C', "COMPLAINT",
            (int) 'R', "REPAIR",
            (int) 'S', "SUGGESTION",
            (int) 'I', "INQUIRY",
            (int) 'B', "BOOKING");

    static CategoryNode of(Category category, Locale locale) {
        return new CategoryNode(
                category.code(),
                category.parent(),
                category.name().in(locale),
                category.kinds().chars().mapToObj(KINDS::get).toList(),
                responsibility(category.responsibility()),
                category.department(),
                upper(category.severity()),
                upper(category.urgency()),
                category.board(),
                category.call() == null ? "" : category.call());
    }

    /** The developer answers for what is under warranty: the schema calls it after that. */
    private static String responsibility(String code) {
        return code.equals("developer") ? "WARRANTY" : upper(code);
    }

    private static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
