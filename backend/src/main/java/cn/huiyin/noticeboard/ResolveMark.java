package cn.huiyin.noticeboard;

import cn.huiyin.noticeboard.redaction.Rewriting;
import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Scope;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Replaces what a mark gives away, or dismisses the mark with a reason that stays with it. */
@Service
public class ResolveMark {

    /** How a mark is settled. */
    public enum Resolution {
        REPLACED,
        DISMISSED
    }

    /**
     * What is done to which mark.
     *
     * @param replacement null for the suggestion
     * @param reason asked for where the mark is dismissed
     */
    public record Command(
            UUID outcomeId,
            UUID markId,
            int version,
            Resolution resolution,
            @Nullable String replacement,
            @Nullable String reason) {}

    private final OutcomeDesk desk;
    private final OutcomeMarks marks;
    private final Marking marking;

    ResolveMark(OutcomeDesk desk, OutcomeMarks marks, Marking marking) {
        this.desk = desk;
        this.marks = marks;
        this.marking = marking;
    }

    /** Settles it within the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Ruling resolve(Command command) {
        return desk.act(OutcomeAct.RESOLVE, command.outcomeId(), command.version(), outcome -> {
            OutcomeMark mark =
                    marks.findByIdAndOutcomeId(command.markId(), outcome.id()).orElseThrow(NotVisible::new);
            return command.resolution() == Resolution.REPLACED
                    ? replace(outcome, mark, command.replacement())
                    : dismiss(outcome, mark, command.reason());
        });
    }

    private Ruling.@Nullable Refused replace(Outcome outcome, OutcomeMark mark, @Nullable String replacement) {
        String text = replacement == null
                ? Rewriting.replaced(outcome.text(), mark.startsAt(), mark.endsAt(), mark.suggestion())
                : outcome.text().substring(0, mark.startsAt())
                        + replacement
                        + outcome.text().substring(mark.endsAt());
        Ruling.Refused wrong = OutcomeText.wrong("replacement", text, OutcomeText.LONGEST);
        if (wrong == null) {
            outcome.write(OutcomeAct.RESOLVE, text.strip(), Scope.current().membership());
            marking.mark(outcome);
        }
        return wrong;
    }

    private Ruling.@Nullable Refused dismiss(Outcome outcome, OutcomeMark mark, @Nullable String reason) {
        String words = reason == null ? "" : reason.strip();
        Ruling.Refused wrong = OutcomeText.wrong("reason", words, OutcomeText.LONGEST_REASON);
        if (wrong == null) {
            UUID by = Scope.current().membership();
            mark.dismiss(words, by);
            outcome.write(OutcomeAct.RESOLVE, outcome.text(), by);
        }
        return wrong;
    }
}
