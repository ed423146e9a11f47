package cn.huiyin.visits;

import cn.huiyin.policy.SettingsVersion;
import cn.huiyin.policy.SettingsVersions;
import cn.huiyin.tenancy.ScopeElevation;
import cn.huiyin.worktime.SpanText;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Tells how long an occupant may answer about a visit: while the matter is not closed, and for the set span after the visit was
 * entered where it was closed at once.
 */
@Component
public class AnswerWindow {

    private final SettingsVersions versions;
    private final ScopeElevation elevation;
    private final Clock clock;

    AnswerWindow(SettingsVersions versions, ScopeElevation elevation, Clock clock) {
        this.versions = versions;
        this.elevation = elevation;
        this.clock = clock;
    }

    /** Whether it is open now; to be called in a transaction. */
    public boolean isOpen(UUID estateId, boolean closed, Instant entered) {
        return !closed || elevation.asSystem(estateId, () -> !clock.instant().isAfter(until(estateId, entered)));
    }

    private Instant until(UUID estateId, Instant entered) {
        SettingsVersion settings = versions.inForce(estateId, entered);
        return settings.calendar()
                .after(entered, SpanText.parse(settings.text("visitAnswerWithin")))
                .at();
    }
}
