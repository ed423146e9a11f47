package cn.huiyin.cases;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The works are finished; a photo or words say what was done, and whether something was closed over it. */
@Component
public class FinishWork {

    /**
     * What is asked for.
     *
     * @param category what was found, where it is another than was reported; visits follow what was found
     */
    public record Command(
            Deed deed,
            @Nullable String note,
            boolean concealed,
            @Nullable String category) {}

    private final CaseActs acts;
    private final EarlierActs earlier;
    private final OfferedCategories categories;

    FinishWork(CaseActs acts, EarlierActs earlier, OfferedCategories categories) {
        this.acts = acts;
        this.earlier = earlier;
        this.categories = categories;
    }

    /** Does it under the case's row lock. */
    public Outcome handle(Command command) {
        return acts.perform(command.deed(), Act.FINISH, (matter, moment, entry) -> {
            if (Words.missing(command.note()) && command.deed().attachments().isEmpty()) {
                return new Refusal("attachments", "case.finish.evidence-missing");
            }
            return done(command.note(), command.concealed(), command.category(), matter, moment, entry);
        });
    }

    /** Notes that the works are done; the evidence has been looked at. */
    @Nullable
    Refusal done(
            @Nullable String note,
            boolean concealed,
            @Nullable String category,
            Case matter,
            Moment moment,
            Entry entry) {
        Refusal wrong = Words.tooLong("note", note);
        if (wrong == null) {
            wrong = categories.wrong(matter.estateId(), category);
        }
        if (wrong == null) {
            matter.mark(marks -> marks.done(moment.happenedAt(), concealed));
            matter.judge(matter.judgement().found(category));
            entry.duty("reworks", earlier.count(matter, Act.REWORK))
                    .fact("concealed", concealed)
                    .fact("category", category)
                    .text(note);
        }
        return wrong;
    }
}
