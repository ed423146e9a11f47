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
            Refusal wrong = Words.tooLong("note", command.note());
            if (wrong == null) {
                wrong = categories.wrong(matter.estateId(), command.category());
            }
            if (wrong == null) {
                matter.mark(marks -> marks.done(moment.happenedAt(), command.concealed()));
                matter.judge(matter.judgement().found(command.category()));
                entry.duty("reworks", earlier.count(matter, Act.REWORK))
                        .fact("concealed", command.concealed())
                        .fact("category", command.category())
                        .text(command.note());
            }
            return wrong;
        });
    }
}
