package cn.huiyin.cases;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How often the person was reminded of an open question. */
@Embeddable
record Attempts(int reminders, @Nullable Instant remindedAt) {

    static final Attempts NONE = new Attempts(0, null);

    Attempts reminded(Instant at) {
        return new Attempts(reminders + 1, at);
    }

    Attempts answered() {
        return NONE;
    }
}
