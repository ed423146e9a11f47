package cn.huiyin.cases.mail;

import cn.huiyin.tenancy.NotVisible;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody finds that a mail belongs to a case that is there, or is no matter of the office. */
@Component
class DecideLetter {

    /** Done, or what to mend. */
    sealed interface Outcome {
        record Done(UUID letterId) implements Outcome {}

        /** Somebody else decided first. */
        record Decided() implements Outcome {}

        record Refused(String field, String message) implements Outcome {}
    }

    private final Letters letters;

    DecideLetter(Letters letters) {
        this.letters = letters;
    }

    /** Adds it to the case of this number.
     *
     * @throws NotVisible where the letter is not there or not the caller's
     */
    @Transactional
    Outcome join(UUID letterId, String reference) {
        Letter letter = letters.held(letterId);
        if (!letter.undecided()) {
            return new Outcome.Decided();
        }
        return letters.caseOf(letter.estateId(), reference.strip())
                .<Outcome>map(caseId -> {
                    letters.decide(letterId, LetterState.JOINED, caseId, null, null);
                    return new Outcome.Done(letterId);
                })
                .orElseGet(() -> new Outcome.Refused("reference", "letters.reference.unknown"));
    }

    /** Sets it aside; it can still be taken in.
     *
     * @throws NotVisible where the letter is not there or not the caller's
     */
    @Transactional
    Outcome setAside(UUID letterId, String note) {
        Letter letter = letters.held(letterId);
        if (letter.state() != LetterState.WAITING) {
            return new Outcome.Decided();
        }
        if (note.isBlank()) {
            return new Outcome.Refused("note", "letters.note.missing");
        }
        letters.decide(letterId, LetterState.ASIDE, null, LetterReason.NO_MATTER, note.strip());
        return new Outcome.Done(letterId);
    }
}
