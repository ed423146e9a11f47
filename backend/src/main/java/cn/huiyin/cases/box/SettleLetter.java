package cn.huiyin.cases.box;

import cn.huiyin.tenancy.NotVisible;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody of the office tells what became of a letter of the box: its case, or why it became none. */
@Component
class SettleLetter {

    private static final int LONGEST = 500;

    /**
     * What is told.
     *
     * @param number of the letter in its opening, from 1
     * @param reference the number of its case; null where it became none
     * @param reason why it became none
     */
    record Command(
            UUID openingId,
            int number,
            @Nullable String reference,
            @Nullable BoxLetterReason reason,
            @Nullable String note) {}

    /** Done, or what to mend. */
    sealed interface Outcome {
        record Done(UUID estateId) implements Outcome {}

        /** Somebody told it before. */
        record Decided() implements Outcome {}

        record Refused(String field, String message) implements Outcome {}
    }

    private final BoxOpenings openings;
    private final Clock clock;

    SettleLetter(BoxOpenings openings, Clock clock) {
        this.openings = openings;
        this.clock = clock;
    }

    /** Keeps it once.
     *
     * @throws NotVisible where the opening is not there or not the caller's
     */
    @Transactional
    Outcome settle(Command command) {
        BoxOpenings.Counted opening = openings.find(command.openingId()).orElseThrow(NotVisible::new);
        Outcome wrong = wrong(command, opening);
        if (wrong != null) {
            return wrong;
        }
        UUID caseId = null;
        if (command.reason() == null) {
            String reference =
                    Optional.ofNullable(command.reference()).orElse("").strip();
            caseId = openings.caseOf(opening.estateId(), reference).orElse(null);
            if (caseId == null) {
                return new Outcome.Refused("reference", "box.reference.unknown");
            }
        }
        String note = command.note() == null || command.note().isBlank()
                ? null
                : command.note().strip();
        return openings.settle(
                        opening.estateId(),
                        command.openingId(),
                        command.number(),
                        caseId,
                        command.reason(),
                        note,
                        clock.instant())
                ? new Outcome.Done(opening.estateId())
                : new Outcome.Decided();
    }

    private static @Nullable Outcome wrong(Command command, BoxOpenings.Counted opening) {
        boolean named = command.reference() != null && !command.reference().isBlank();
        if (command.number() < 1 || command.number() > opening.letters()) {
            return new Outcome.Refused("number", "box.number");
        }
        if (named == (command.reason() != null)) {
            return new Outcome.Refused("reference", "box.either");
        }
        String note = command.note() == null ? "" : command.note();
        if (note.length() > LONGEST || (command.reason() == BoxLetterReason.OTHER && note.isBlank())) {
            return new Outcome.Refused("note", "box.note");
        }
        return null;
    }
}
