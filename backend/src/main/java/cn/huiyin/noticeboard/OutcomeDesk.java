package cn.huiyin.noticeboard;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets an act pass where the state allows it and nobody else was faster; of two at once the row lock lets one win. */
@Component
class OutcomeDesk {

    /** What is done to the outcome; a refusal leaves it as it was. */
    interface Work {
        Ruling.@Nullable Refused on(Outcome outcome);
    }

    private final Outcomes outcomes;
    private final OutcomeNews news;

    OutcomeDesk(Outcomes outcomes, OutcomeNews news) {
        this.outcomes = outcomes;
        this.news = news;
    }

    /**
     * Does the work.
     *
     * @param seen the version that the actor saw; null where none is asked for
     */
    Ruling act(OutcomeAct act, UUID outcomeId, @Nullable Integer seen, Work work) {
        Outcome outcome = outcomes.visible(outcomeId);
        if (seen != null && seen != outcome.version()) {
            return new Ruling.Overtaken();
        }
        if (!act.begins(outcome.state())) {
            return Ruling.Refused.of(
                    "outcomeId", "noticeboard.state." + act.name().toLowerCase(java.util.Locale.ROOT));
        }
        Ruling.Refused refused = work.on(outcome);
        if (refused != null) {
            return refused;
        }
        outcomes.saveAndFlush(outcome);
        news.acted(outcome, act.name());
        return new Ruling.Done(outcome.id());
    }
}
