package cn.huiyin.noticeboard;

import cn.huiyin.tenancy.Scope;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Chooses which photos of the case would hang with the outcome: none but these, and who chose does not approve. */
@Service
public class ChoosePhotos {

    static final int MOST = 6;

    /** A photo of the case, and whether it shows the complainant's own home. */
    public record Photo(UUID attachmentId, boolean ownHome) {}

    /** The choice in place of the former one, for the draft as the chooser saw it. */
    public record Command(UUID outcomeId, int version, List<Photo> photos) {}

    private final OutcomeDesk desk;
    private final OutcomePhotos photos;

    ChoosePhotos(OutcomeDesk desk, OutcomePhotos photos) {
        this.desk = desk;
        this.photos = photos;
    }

    /** Chooses within the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Ruling choose(Command command) {
        return desk.act(OutcomeAct.RESOLVE, command.outcomeId(), command.version(), outcome -> {
            if (command.photos().size() > MOST) {
                return Ruling.Refused.of("photos", "noticeboard.photos.too-many", MOST);
            }
            List<OutcomePhotos.Chosen> chosen = command.photos().stream()
                    .distinct()
                    .map(photo -> new OutcomePhotos.Chosen(photo.attachmentId(), photo.ownHome()))
                    .toList();
            if (!photos.choose(outcome, chosen)) {
                return Ruling.Refused.of("photos", "noticeboard.photos.unknown");
            }
            outcome.write(OutcomeAct.RESOLVE, outcome.text(), Scope.current().membership());
            return null;
        });
    }
}
