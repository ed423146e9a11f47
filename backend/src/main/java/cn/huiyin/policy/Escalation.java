package cn.huiyin.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/** Which chain of escalation settings a duty follows; {@code AUTO} decides by the facts' urgency and severity. */
public enum Escalation {
    ROUTINE,
    URGENT,
    AUTO;

    @JsonCreator
    static Escalation of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
