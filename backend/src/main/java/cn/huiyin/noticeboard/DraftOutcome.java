package cn.huiyin.noticeboard;

import cn.huiyin.policy.Categories;
import cn.huiyin.policy.Category;
import cn.huiyin.tenancy.NotVisible;
import cn.huiyin.tenancy.Scope;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Drafts the outcome of a closed case, where its category may be told at all. */
@Service
public class DraftOutcome {

    /** The case, and the words; null proposes some. */
    public record Command(UUID caseId, @Nullable String text) {}

    private final ClosedCases cases;
    private final Outcomes outcomes;
    private final Categories categories;
    private final BoardSettings settings;
    private final Proposal proposal;
    private final Marking marking;
    private final OutcomeOccurrences occurrences;
    private final OutcomeNews news;
    private final Clock clock;

    DraftOutcome(
            ClosedCases cases,
            Outcomes outcomes,
            Categories categories,
            BoardSettings settings,
            Proposal proposal,
            Marking marking,
            OutcomeOccurrences occurrences,
            OutcomeNews news,
            Clock clock) {
        this.cases = cases;
        this.outcomes = outcomes;
        this.categories = categories;
        this.settings = settings;
        this.proposal = proposal;
        this.marking = marking;
        this.occurrences = occurrences;
        this.news = news;
        this.clock = clock;
    }

    /** Drafts it within the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Ruling draft(Command command) {
        ClosedCase matter = cases.find(command.caseId()).orElseThrow(NotVisible::new);
        Instant now = clock.instant();
        BoardRules rules = settings.at(matter.estateId(), now);
        Category category =
                categories.find(matter.estateId(), matter.category()).orElse(null);
        if (!matter.isClosed()) {
            return Ruling.Refused.of("caseId", "noticeboard.case.open");
        }
        if (category == null || matter.isInvalid() || !rules.publishes()) {
            return Ruling.Refused.of("caseId", "noticeboard.case.not-told");
        }
        Telling exact = Telling.of(
                matter,
                new Telling.Subject(category.code(), category.board(), category.field(), category.sensitive()),
                rules);
        if (!exact.told()) {
            return Ruling.Refused.of("caseId", "noticeboard.case.counted");
        }
        if (outcomes.existsByCaseIdAndStateNot(matter.caseId(), OutcomeState.WITHDRAWN)) {
            return Ruling.Refused.of("caseId", "noticeboard.case.drafted");
        }
        String text = command.text() == null
                ? proposal.of(category, matter)
                : command.text().strip();
        Ruling.Refused wrong = OutcomeText.wrong("text", text, OutcomeText.LONGEST);
        if (wrong != null) {
            return wrong;
        }
        Outcome outcome = outcomes.saveAndFlush(new Outcome(
                matter, exact, text, rules.readers(), Scope.current().membership(), now));
        marking.mark(outcome);
        occurrences.drafted(outcome, now);
        news.acted(outcome, "DRAFT");
        return new Ruling.Done(outcome.id());
    }
}
