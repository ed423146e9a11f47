package cn.huiyin.cases;

import org.springframework.stereotype.Component;

/**
 * The words of one entry are erased, since they must not be kept: what a person may demand by law, or what should never
 * have been written. The entry itself stays, and so does the chain; the erasure is an entry of its own.
 */
@Component
public class EraseEntry {

    /**
     * What is asked for.
     *
     * @param sequence the entry; with the first one goes what was told and by whom
     * @param withAttachments whether its photos and papers go too
     */
    public record Command(Deed deed, int sequence, String reason, boolean withAttachments) {}

    private final CaseActs acts;
    private final Erasure erasure;

    EraseEntry(CaseActs acts, Erasure erasure) {
        this.acts = acts;
        this.erasure = erasure;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.ERASE, (matter, moment, entry) -> {
            Refusal wrong = Words.wrong("reason", command.reason());
            if (wrong != null) {
                return wrong;
            }
            Audience audience = erasure.erase(matter, command.sequence(), command.withAttachments(), moment.enteredAt())
                    .orElse(null);
            if (audience == null) {
                return new Refusal("sequence", "case.erase.nothing");
            }
            entry.fact("erases", command.sequence()).text(command.reason());
            if (audience == Audience.STAFF) {
                entry.forStaff();
            }
            return null;
        });
    }
}
