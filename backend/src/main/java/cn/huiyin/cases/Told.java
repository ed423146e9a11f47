package cn.huiyin.cases;

import org.jspecify.annotations.Nullable;

/** How an occupant said yes; silence is none of them. */
public enum Told {
    /** In the app, by the occupant. */
    APP,
    /** On paper: the photo of it goes with the act. */
    PAPER,
    /** By phone, entered by the desk with what was said. */
    PHONE,
    /** Face to face, entered with what was said. */
    IN_PERSON;

    /** Why this way is not to be believed of this role with this evidence, or null. */
    static @Nullable Refusal unproven(Told told, boolean byOccupant, @Nullable String note, boolean hasPaper) {
        if (byOccupant != (told == APP)) {
            return new Refusal("told", byOccupant ? "case.told.app-only" : "case.told.not-app");
        }
        if (told == PAPER && !hasPaper) {
            return new Refusal("attachments", "case.told.paper-missing");
        }
        boolean silent = note == null || note.isBlank();
        return (told == PHONE || told == IN_PERSON) && silent ? new Refusal("note", "case.told.words-missing") : null;
    }
}
