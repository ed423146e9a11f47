package cn.huiyin.noticeboard;

import cn.huiyin.tenancy.Role;
import cn.huiyin.tenancy.Scope;
import cn.huiyin.tenancy.ScopeElevation;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The complainant says whether photos of their own home may hang; taken back at any time, and they come down at once. */
@Service
public class ConsentToPhotos {

    private static final Set<OutcomeState> BEFORE_THE_COMPLAINANT =
            EnumSet.of(OutcomeState.SENT_TO_COMPLAINANT, OutcomeState.APPROVED, OutcomeState.PUBLISHED);

    /** The word. */
    public record Command(UUID outcomeId, boolean given) {}

    private final Outcomes outcomes;
    private final OutcomePhotos photos;
    private final BoardSettings settings;
    private final ScopeElevation elevation;
    private final Clock clock;

    ConsentToPhotos(
            Outcomes outcomes, OutcomePhotos photos, BoardSettings settings, ScopeElevation elevation, Clock clock) {
        this.outcomes = outcomes;
        this.photos = photos;
        this.settings = settings;
        this.elevation = elevation;
        this.clock = clock;
    }

    /** Takes it within the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Ruling consent(Command command) {
        Scope.current().require(Role.OCCUPANT);
        Outcome outcome = outcomes.visible(command.outcomeId());
        if (!BEFORE_THE_COMPLAINANT.contains(outcome.state())) {
            return Ruling.Refused.of("outcomeId", "noticeboard.photos.not-now");
        }
        Instant now = clock.instant();
        if (photos.consent(outcome, command.given(), now) == 0) {
            return Ruling.Refused.of("outcomeId", "noticeboard.photos.none-of-home");
        }
        if (outcome.state() == OutcomeState.PUBLISHED) {
            elevation.asSystem(outcome.estateId(), () -> {
                photos.hang(outcome, settings.at(outcome.estateId(), now));
                return true;
            });
        }
        return new Ruling.Done(outcome.id());
    }
}
