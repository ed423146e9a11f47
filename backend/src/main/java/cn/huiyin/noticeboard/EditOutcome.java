package cn.huiyin.noticeboard;

import cn.huiyin.tenancy.Scope;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes a draft anew; one to which the complainant objected becomes a draft again. */
@Service
public class EditOutcome {

    /** The new words, and the version that the writer saw. */
    public record Command(UUID outcomeId, int version, String text) {}

    private final OutcomeDesk desk;
    private final Marking marking;

    EditOutcome(OutcomeDesk desk, Marking marking) {
        this.desk = desk;
        this.marking = marking;
    }

    /** Writes it within the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Ruling edit(Command command) {
        return desk.act(OutcomeAct.EDIT, command.outcomeId(), command.version(), outcome -> {
            String text = command.text().strip();
            Ruling.Refused wrong = OutcomeText.wrong("text", text, OutcomeText.LONGEST);
            if (wrong == null) {
                outcome.write(OutcomeAct.EDIT, text, Scope.current().membership());
                marking.mark(outcome);
            }
            return wrong;
        });
    }
}
