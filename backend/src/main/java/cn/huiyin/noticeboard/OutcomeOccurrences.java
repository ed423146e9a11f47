package cn.huiyin.noticeboard;

import cn.huiyin.duties.Occurrence;
import cn.huiyin.duties.Occurrences;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells duties that an outcome was drafted or posted: acts that meet the duty to post it. */
@Component
class OutcomeOccurrences {

    private final Occurrences occurrences;

    OutcomeOccurrences(Occurrences occurrences) {
        this.occurrences = occurrences;
    }

    void drafted(Outcome outcome, Instant at) {
        record("outcome.drafted", outcome, at);
    }

    void published(Outcome outcome, Instant at) {
        record("outcome.published", outcome, at);
    }

    private void record(String name, Outcome outcome, Instant at) {
        occurrences.record(Occurrence.of(name, "case", outcome.caseId(), outcome.estateId(), at, Map.of()));
    }
}
