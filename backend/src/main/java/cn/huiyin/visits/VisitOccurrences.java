package cn.huiyin.visits;

import cn.huiyin.cases.CaseFacts;
import cn.huiyin.duties.Occurrence;
import cn.huiyin.duties.Occurrences;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands visits, attempts, denials and ratings to duties as the occurrences that they are. */
@Component
class VisitOccurrences {

    static final String MADE = "visit.made";
    static final String ATTEMPTED = "visit.attempted";
    static final String DENIED = "visit.denied";
    static final String RATED = "visit.rated";

    private final CaseFacts caseFacts;
    private final Occurrences occurrences;

    VisitOccurrences(CaseFacts caseFacts, Occurrences occurrences) {
        this.caseFacts = caseFacts;
        this.occurrences = occurrences;
    }

    /** The facts of a visit, those of its case among them: codes, numbers, truth values, times. */
    Map<String, Object> facts(Visit visit) {
        Map<String, Object> facts = new HashMap<>(caseFacts.of(visit.caseId()));
        facts.put("method", visit.answer().method().code());
        facts.put("visitorRole", visit.visitor().code());
        return facts;
    }

    /**
     * A visit is made where a person was reached and answered; anything else is an attempt.
     *
     * @param excused entered late, and allowed to count by the director's reason
     */
    Map<String, Object> record(VisitedCase matter, Visit visit, boolean excused) {
        Map<String, Object> facts = facts(visit);
        facts.put("result", visit.answer().result().code());
        boolean made = visit.answer().reached();
        if (made) {
            facts.put("visitorIsHandler", visit.visitor().handler());
            Integer satisfaction = visit.answer().satisfaction();
            if (satisfaction != null) {
                facts.put("satisfaction", satisfaction);
            }
        }
        hand(occurrence(made ? MADE : ATTEMPTED, matter, visit, visit.happenedAt(), facts), excused);
        return facts;
    }

    /** The occupant denies a visit. */
    void recordDenial(VisitedCase matter, Visit visit, Instant at) {
        hand(occurrence(DENIED, matter, visit, at, facts(visit)), false);
    }

    /**
     * The occupant tells their satisfaction themselves.
     *
     * @param before what they had told of this visit until now; null for nothing
     */
    void recordAnswer(VisitedCase matter, Visit visit, int satisfaction, @Nullable Integer before, Instant at) {
        Instant handled = matter.visitableFrom();
        Map<String, Object> facts = facts(visit);
        facts.put("satisfaction", satisfaction);
        facts.put("lastHandling", handled != null && !visit.happenedAt().isBefore(handled));
        facts.put("knownBefore", visit.answer().unhappy() || (before != null && before <= Answer.DISSATISFIED));
        hand(occurrence(RATED, matter, visit, at, facts), false);
    }

    private static Occurrence occurrence(
            String name, VisitedCase matter, Visit visit, Instant at, Map<String, Object> facts) {
        return Occurrence.of(name, "case", matter.id(), matter.estateId(), at, facts)
                .assignedTo(matter.assigneeId())
                .ofAct(visit.id());
    }

    private void hand(Occurrence occurrence, boolean excused) {
        occurrences.record(excused ? occurrence.excusedLate() : occurrence);
    }
}
