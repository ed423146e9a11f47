package cn.huiyin.cases;

import org.jspecify.annotations.Nullable;

/** How an occupant said yes; silence is none of them. */
public enum AcceptanceMeans {
    /** In the app, by the occupant. */
    APP,
    /** On paper: the photo of it goes with the act. */
    PAPER,
    /** By phone or face to face, as told to the one who enters it. */
    TOLD;

    /** Why this way is not to be believed of the one who enters it with this evidence, or null. */
    @Nullable
    Refusal unproven(boolean byOccupant, boolean hasPaper) {
        if (byOccupant != (this == APP)) {
            return new Refusal("means", byOccupant ? "case.means.app-only" : "case.means.not-app");
        }
        return this == PAPER && !hasPaper ? new Refusal("attachments", "case.means.paper-missing") : null;
    }
}
