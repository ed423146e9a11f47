package cn.huiyin.cases;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the findings of a triage on the case, the first time or corrected, and links the matter that it repeats. */
@Component
class TriageFacts {

    private static final Set<State> BEFORE_SOLUTION = EnumSet.of(
            State.RECEIVED,
            State.INVALID,
            State.EXPLAINED,
            State.TRIAGED,
            State.DISPATCHED,
            State.ASSIGNED,
            State.HANDLING,
            State.REOPENED);

    private final Repeats repeats;
    private final OfferedCategories categories;
    private final LegalRules legal;
    private final CaseThresholds thresholds;

    TriageFacts(Repeats repeats, OfferedCategories categories, LegalRules legal, CaseThresholds thresholds) {
        this.repeats = repeats;
        this.categories = categories;
        this.legal = legal;
        this.thresholds = thresholds;
    }

    @Nullable
    Refusal apply(TriageCase.Command command, Case matter, Entry entry) {
        Refusal wrong = wrong(command, matter);
        if (wrong != null) {
            return wrong;
        }
        Judgement former = matter.judgement();
        Judgement found = new Judgement(
                command.valid(),
                or(command.category(), former.category()),
                command.severity() == null ? former.severity() : command.severity(),
                command.urgency() == null ? former.urgency() : command.urgency(),
                or(command.responsibility(), former.responsibility()),
                command.valid() ? null : command.invalidReason());
        matter.of(command.kind() == null ? matter.kind() : command.kind());
        matter.judge(isConduct(found, matter) ? found.major() : found);
        legal.apply(matter);
        repeats.link(matter);
        entry.correcting(former.valid() != null)
                .fact("valid", found.valid())
                .fact("kind", matter.kind())
                .fact("category", found.category())
                .fact("severity", matter.judgement().severity())
                .fact("urgency", found.urgency())
                .fact("responsibility", found.responsibility())
                .fact("invalidReason", found.invalidReason())
                .fact("repeatOf", matter.repeatOfId())
                .text(command.note());
        if (!Words.missing(command.note())) {
            entry.forStaff();
        }
        return null;
    }

    /** Making things hard for people or asking favours is major, whatever the one who judges thinks of it. */
    private boolean isConduct(Judgement found, Case matter) {
        String category = found.category();
        return category != null
                && thresholds.conductToCompany(matter.estateId())
                && thresholds.set(matter.estateId(), "conductCategories").contains(category);
    }

    private @Nullable Refusal wrong(TriageCase.Command command, Case matter) {
        if (!command.valid() && command.invalidReason() == null) {
            return new Refusal("invalidReason", "case.triage.reason-missing");
        }
        if (command.valid()
                && Words.missing(or(command.category(), matter.judgement().category()))) {
            return new Refusal("category", "case.triage.category-missing");
        }
        Kind kind = command.kind();
        boolean crosses = kind != null && kind.isWorks() != matter.kind().isWorks();
        if (crosses && !BEFORE_SOLUTION.contains(matter.state())) {
            return new Refusal("kind", "case.triage.kind-too-late");
        }
        Refusal wrong = Words.tooLong("note", command.note());
        return wrong == null && categoryIsNew(command, matter)
                ? categories.wrong(matter.estateId(), command.category())
                : wrong;
    }

    /** What was judged before a category was taken off the list may be corrected without choosing another. */
    private static boolean categoryIsNew(TriageCase.Command command, Case matter) {
        boolean judged = matter.judgement().valid() != null;
        return !judged || !Objects.equals(command.category(), matter.judgement().category());
    }

    private static <T> @Nullable T or(@Nullable T given, @Nullable T former) {
        return given == null ? former : given;
    }
}
