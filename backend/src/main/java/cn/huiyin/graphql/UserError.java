package cn.huiyin.graphql;

import java.util.List;

/** What the user can mend: told at the place where it is wrong, in the caller's language. */
public sealed interface UserError permits InputError, ConflictError {

    /** What happened, what it means, what to do; in the caller's language. */
    String message();

    /** Where it is wrong, from {@code input} on; empty where no single field is to blame. */
    List<String> path();

    /** The stable name of the error. */
    String code();
}
