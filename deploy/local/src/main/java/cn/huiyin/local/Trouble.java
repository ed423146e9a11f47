package cn.huiyin.local;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Something the person at the terminal can mend: its message is shown alone, without a stack trace. */
public final class Trouble extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    Trouble(String message) {
        super(message);
    }

    Trouble(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
