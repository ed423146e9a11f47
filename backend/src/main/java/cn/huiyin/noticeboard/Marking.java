package cn.huiyin.noticeboard;

import cn.huiyin.noticeboard.redaction.Redactor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds an outcome's marks anew whenever its words change; what was dismissed stays so where the words still stand. */
@Component
class Marking {

    private final OutcomeMarks marks;
    private final KnownNames names;

    Marking(OutcomeMarks marks, KnownNames names) {
        this.marks = marks;
        this.names = names;
    }

    void mark(Outcome outcome) {
        Map<String, Deque<OutcomeMark>> former = new HashMap<>();
        marks.findAllByOutcomeIdOrderByStartsAt(outcome.id())
                .forEach(mark -> former.computeIfAbsent(mark.key(), key -> new ArrayDeque<>())
                        .add(mark));
        var kept = new ArrayList<OutcomeMark>();
        for (var found : Redactor.marks(outcome.text(), names.of(outcome.estateId()))) {
            var mark = new OutcomeMark(outcome, found);
            var same = former.getOrDefault(mark.key(), new ArrayDeque<>()).poll();
            if (same == null) {
                kept.add(mark);
            } else {
                same.place(found);
                kept.add(same);
            }
        }
        var gone = new ArrayList<OutcomeMark>();
        former.values().forEach(gone::addAll);
        marks.deleteAll(gone);
        marks.saveAll(kept);
    }
}
