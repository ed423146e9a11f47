package cn.huiyin.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a case ended.
 *
 * @param closedAt null while it is open
 * @param ending null while it is open
 * @param cause set at closing where the matter was valid
 */
@Embeddable
record Result(
        @Nullable @Column(name = "closed_at") Instant closedAt,
        @Nullable @Enumerated(EnumType.STRING) Ending ending,
        @Nullable @Enumerated(EnumType.STRING) Cause cause) {

    static final Result NONE = new Result(null, null, null);
}
