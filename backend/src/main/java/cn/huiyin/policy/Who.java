package cn.huiyin.policy;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who is charged with a duty: a role, and a department's code where it matters.
 *
 * @param department {@code handling} stands for the department that the facts name
 */
public record Who(Responsible role, @Nullable String department) {

    /** The department that the facts of the event name. */
    public static final String HANDLING = "handling";

    public Who {
        Objects.requireNonNull(role, "role is missing");
    }
}
